import { otherLocale } from '#i18n/catalogue.ts';
import { compareIn } from '#i18n/dates.ts';
import type { Locale } from '#site.ts';
import { entriesOf, linkToEntry, type ViewContext } from './context.ts';

/** All terms under their first letters. */
export interface GlossaryView {
  readonly title: string;
  readonly intro: string;
  readonly otherLanguage: Locale;
  readonly letters: readonly { readonly letter: string; readonly terms: readonly GlossaryTerm[] }[];
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

export function viewGlossary(context: ViewContext): GlossaryView {
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
  const groups = Map.groupBy(
    terms.toSorted((a, b) => compare(a.label, b.label)),
    ({ label }) => firstLetter(label),
  );
  return {
    title: messages.collections.term,
    intro: messages.collectionIntros.term,
    otherLanguage: other,
    letters: [...groups].map(([letter, group]) => ({ letter, terms: group })),
  };
}

/** @example 'éénloket' // => 'E' */
function firstLetter(label: string): string {
  return (label.normalize('NFD').match(/[a-z0-9]/i)?.[0] ?? '#').toUpperCase();
}
