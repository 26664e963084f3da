import { otherLocale } from '#i18n/catalogue.ts';
import { compareIn } from '#i18n/dates.ts';
import type { Locale } from '#site.ts';
import { entriesOf } from '#model/entries-of.ts';
import { linkToEntry, type ViewContext } from './context.ts';
import { firstLetter, paginate, type Paging } from './paging.ts';

/** All terms under their first letters. */
export interface GlossaryView {
  readonly title: string;
  readonly intro: string;
  readonly otherLanguage: Locale;
  /** The terms of this page. */
  readonly letters: readonly { readonly letter: string; readonly terms: readonly GlossaryTerm[] }[];
  readonly pages: Paging['parts'];
}

export interface GlossaryTerm {
  readonly anchor: string;
  readonly href: string;
  readonly label: string;
  readonly abbreviation: string | undefined;
  /** The term in the other language. */
  readonly other: string;
  readonly definition: string;
  readonly note: string | undefined;
}

/** @param number the page of a long glossary, from 1 */
export function viewGlossary(context: ViewContext, number = 1): GlossaryView {
  const { model, messages, locale } = context;
  const other = otherLocale(locale);
  const terms = entriesOf(model, 'term').map((entry): GlossaryTerm => ({
    anchor: entry.id,
    href: linkToEntry(context, entry).href,
    label: entry.facts.label[locale],
    abbreviation: entry.facts.abbreviation,
    other: entry.facts.label[other],
    definition: entry.facts.definition[locale],
    note: entry.facts.standing === 'historic' ? messages.historicTerm : undefined,
  }));
  const compare = compareIn(locale);
  const sorted = terms.toSorted((a, b) => compare(a.label, b.label));
  const place = { nameOf: ({ label }: GlossaryTerm) => firstLetter(label), href: context.urls.index(locale, 'term'), number };
  const { parts, from, until } = paginate(sorted, place, context);
  const groups = Map.groupBy(sorted.slice(from, until), ({ label }) => firstLetter(label));
  return {
    title: messages.collections.term,
    intro: messages.collectionIntros.term,
    otherLanguage: other,
    letters: [...groups].map(([letter, group]) => ({ letter, terms: group })),
    pages: parts,
  };
}
