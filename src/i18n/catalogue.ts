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
