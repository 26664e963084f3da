import type { EntryKind } from '#schema/parts/ref.ts';
import type { Locale } from '#site.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { nl } from './nl.ts';

const CATALOGUE: Readonly<Record<Locale, Messages>> = { en, nl };

/** The words of the interface in a language. */
export function messagesOf(locale: Locale): Messages {
  return CATALOGUE[locale];
}

/** The language other than this one. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'nl' : 'en';
}

/** The words for the sorts of a kind: of initiatives "Coalition", "Task force"; none for kinds without sorts. */
export function sortLabelsOf(kind: EntryKind, messages: Messages): Readonly<Record<string, string>> {
  switch (kind) {
    case 'initiative':
      return messages.initiativeKinds;
    case 'organisation':
      return messages.organisationKinds;
    case 'document':
      return messages.documentKinds;
    case 'event':
      return messages.eventKinds;
    case 'commitment':
      return messages.commitmentKinds;
    default:
      return {};
  }
}
