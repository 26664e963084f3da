import type { SearchWords } from '#i18n/search-words.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import type { IndexPieces } from '#search/index-pieces.ts';
import type { AskedKinds, KindEnds } from '#search/pages.ts';

/*
 * What the build writes for the search pages and the browser reads.
 */

/** The filters of the index, in the order in which they are shown. */
export const SEARCH_FILTERS = ['type', 'topic', 'country', 'sector', 'role', 'year'] as const;

export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** What the index keeps with each page besides its text. All of it is searched. */
export interface SearchMeta {
  readonly title: string;
  /** The title with words made of words taken apart, where it has any: `Kinder^porno^filter`. */
  readonly parts: string;
  /** What sort of its kind and of when, in the words of the page: "Letter · 16 July 2010". */
  readonly about: string;
  readonly abbreviation: string;
  /** Aliases and former names in the language of the page. */
  readonly alias: string;
  /** Words by which people ask about it. */
  readonly asked: string;
  /** All names of what an event, a promise or a figure is about, in the language of the page. */
  readonly subject: string;
  /** Names and aliases in the other language. */
  readonly xlang: string;
  /** Names and abbreviations, each as one word of `toNameWord`. */
  readonly exact: string;
  /** The paper's own references and those it is wrongly given, as words of `toReferenceWord`. */
  readonly cite: string;
  /** References in the text, likewise. */
  readonly cites: string;
  /** The day or month of the entry itself, as a word of `toDateWord`. */
  readonly date: string;
  /** The days in the text, likewise. */
  readonly dates: string;
}

/** How much a match in each of them counts; a match in the text counts by how often and how near the top. */
export const META_WEIGHTS: Readonly<Record<keyof SearchMeta, number>> = {
  title: 5,
  parts: 2.5,
  about: 0.5,
  abbreviation: 8,
  alias: 3,
  asked: 2,
  subject: 2,
  xlang: 2,
  exact: 0.1,
  cite: 20,
  cites: 2,
  date: 6,
  dates: 1,
};

/**
 * An entry that is looked up by its name or number: what the search field suggests from, and other names are found in.
 * Absent means none, so that the file stays small.
 */
export interface SearchEntry {
  readonly kind: EntryKind;
  /** The end of its address, after the section of its kind. */
  readonly slug: string;
  readonly title: string;
  readonly abbreviation?: string;
  /** Names it bore before, in this language. */
  readonly formerNames?: readonly string[];
  readonly aliases?: readonly string[];
  /** Its names in the other language, for kinds that have names rather than titles. */
  readonly otherNames?: readonly string[];
  /** The keys of its references, the wrong ones with a `!` before them. */
  readonly references?: readonly string[];
}

/** What an entry is in short: on the results page for whoever searched for it by its name, and beside links to it. */
export interface AnswerFacts {
  /** What sort of its kind and of when: "Letter · 16 July 2010". */
  readonly about: string;
  readonly summary: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
}

/** The words of the results page, in the language of the page. */
export type SearchStrings = SearchWords['outcome'] & {
  /** The values of each filter; years need no words. */
  readonly labels: Readonly<Record<SearchFilter, Readonly<Record<string, string>>>>;
};

/** The words of the search field's suggestions. */
export type SuggestStrings = SearchWords['suggest'] & {
  readonly kinds: Readonly<Record<EntryKind, string>>;
};

/** What search in a language has to know before it asks the index. */
export interface SearchHead {
  /** The root of the site. */
  readonly root: string;
  /** The address of each kind's pages, to which the slug is added. */
  readonly sections: Readonly<Record<EntryKind, string>>;
  readonly resultsHref: string;
  readonly askedKinds: AskedKinds;
  readonly strings: SuggestStrings;
}

/** `entries.json`: that, and the entries by name, or where they are. */
export interface SearchData extends SearchHead {
  readonly ends: KindEnds;
  /** The pieces of the index. */
  readonly pieces: IndexPieces;
  /** The beginnings of names, each with a file `names/<its place>.json` of entries; none where all entries stand here. */
  readonly starts: readonly string[];
  readonly entries: readonly SearchEntry[];
}

/** The folders that search loads from: of the language of the page, and of the other. */
export interface SearchPlaces {
  readonly own: string;
  readonly other: string;
  readonly otherLanguage: string;
}
