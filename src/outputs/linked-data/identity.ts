import { parseCitation } from '#model/citation.ts';
import { foreignLanguageOf, slugOf, titleOf } from '#model/names.ts';
import type { Entry } from '#model/types.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { LANGUAGES } from '#schema/parts/localised.ts';
import { SITE } from '#site.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { typesOf } from './types-of.ts';

/** What follows the address of a page to name the thing it is about. */
const THING = 'this';

/** The thing that an entry is about: one and the same on the pages of both languages, and none of these pages. */
export function thingId(entry: Entry, context: CitingContext): string {
  return claimId(entry, THING, context);
}

/** A claim or passage of an entry, by its anchor in the default language. */
export function claimId(entry: Entry, anchor: string, { urls }: CitingContext): string {
  return urls.absolute(urls.entry(SITE.defaultLocale, entry.kind, slugOf(entry, SITE.defaultLocale), anchor));
}

/** The site itself. */
export function siteId({ urls }: CitingContext): string {
  return `${urls.absolute(urls.home(SITE.defaultLocale))}#${THING}`;
}

/** The glossary as a set of terms. */
export function glossaryId({ urls }: CitingContext): string {
  return `${urls.absolute(urls.index(SITE.defaultLocale, 'term'))}#${THING}`;
}

/** A role, as the list of organisations that have it names it. */
export function roleId(role: string, { urls }: CitingContext): string {
  return `${urls.absolute(urls.facet(SITE.defaultLocale, 'organisation', 'role', role))}#${THING}`;
}

/** What citations lead to: each passage or, of a document whose passages are not known, the document; each once. */
export function citedIds(citations: readonly string[], context: CitingContext): string[] {
  const ids = citations.flatMap((citation) => {
    const { documentKey, passage } = parseCitation(citation);
    const document = context.model.entries.get(documentKey);
    return document ? claimId(document, passage ?? THING, context) : [];
  });
  return [...new Set(ids)];
}

/** The things of entries, for words that take no more than their identifiers. */
export function thingIds(keys: readonly EntryKey[], context: CitingContext): string[] {
  return entriesAt(keys, context).map((entry) => thingId(entry, context));
}

/** Entries as other nodes mention them: what they are and are called, so that no other page need be read for that. */
export function mention(keys: readonly EntryKey[], context: CitingContext): LinkedNode[] {
  return entriesAt(keys, context).map((entry) => ({
    '@id': thingId(entry, context),
    '@type': typesOf(entry)[0],
    name: nameOf(entry, context),
  }));
}

/** What something is called: a document in its own language, and a body without a name in that of the page likewise. */
export function nameOf(entry: Entry, { locale }: CitingContext): string | LinkedNode {
  if (entry.kind === 'document') {
    const own = LANGUAGES.find((language) => language === entry.facts.language) ?? locale;
    return inLanguage(entry.facts.title[own], own);
  }
  const foreign = foreignLanguageOf(entry, locale);
  return foreign === undefined ? titleOf(entry)[locale] : inLanguage(titleOf(entry)[locale], foreign);

  function inLanguage(text: string, language: string): string | LinkedNode {
    return language === locale ? text : { '@value': text, '@language': language };
  }
}

function entriesAt(keys: readonly EntryKey[], { model }: CitingContext): Entry[] {
  return [...new Set(keys)].map((key) => model.entries.get(key)).filter((entry) => entry !== undefined);
}
