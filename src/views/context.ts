import { messagesOf } from '#i18n/catalogue.ts';
import { compareIn } from '#i18n/dates.ts';
import type { Messages } from '#i18n/messages.ts';
import { abbreviationOf, foreignLanguageOf, slugOf, titleOf } from '#model/names.ts';
import { oncePer } from '#model/once-per.ts';
import type { Entry, Model } from '#model/types.ts';
import type { EntryKey, EntryKind } from '#schema/parts/ref.ts';
import type { Locale } from '#site.ts';
import type { Urls } from '#urls.ts';

/** What a view needs to put the model into words and addresses. */
export interface ViewContext {
  readonly model: Model;
  readonly urls: Urls;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** The same one for the same model, language and base, so that what is made of it once can be kept. */
export function createContext(model: Model, urls: Urls, locale: Locale): ViewContext {
  const made = contextsOf(model);
  const key = `${locale} ${urls.absolute(urls.home(locale))}`;
  const context = made.get(key) ?? { model, urls, locale, messages: messagesOf(locale) };
  made.set(key, context);
  return context;
}

const contextsOf = oncePer<Model, Map<string, ViewContext>>(() => new Map());

/** A link to an entry, ready to show. */
export interface EntryLink {
  readonly href: string;
  readonly text: string;
  /** The language of the text, where it is not the page's. */
  readonly lang: string | undefined;
  readonly kind: EntryKind;
  readonly abbreviation: string | undefined;
}

/** A link to an entry that exists; the check has made sure of that. */
export function linkTo(context: ViewContext, key: EntryKey, anchor?: string): EntryLink {
  const entry = context.model.entries.get(key);
  if (!entry) throw new Error(`No entry ${key}: the content was not checked before building`);
  return linkToEntry(context, entry, anchor);
}

export function linkToEntry({ urls, locale }: ViewContext, entry: Entry, anchor?: string): EntryLink {
  const abbreviation = abbreviationOf(entry);
  return {
    href: urls.entry(locale, entry.kind, slugOf(entry, locale), anchor),
    text: titleOf(entry)[locale],
    lang: foreignLanguageOf(entry, locale),
    kind: entry.kind,
    abbreviation: abbreviation === titleOf(entry)[locale] ? undefined : abbreviation,
  };
}

/** Sorts entries by what their links say, as readers of the language expect. */
export function compareTitles(context: ViewContext): (a: Entry, b: Entry) => number {
  const compare = compareIn(context.locale);
  return (a, b) => compare(titleOf(a)[context.locale], titleOf(b)[context.locale]);
}

/** @example 'https://www.example.org/a' // => 'example.org' */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
