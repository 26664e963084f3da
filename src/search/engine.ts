import type { Named } from './names.ts';

/** A search engine that finds pages with all the words of a term. Pagefind is one; tests may be another. */
export interface Engine {
  /** Pages with all words of `term`, the best first; in quotes exactly these words in this order. */
  readonly search: (term: string) => Promise<readonly Hit[]>;
}

export type SortKey = 'date' | 'title';

/** Filter → value → the ids of the pages that have it. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** A page found, as yet without its text. */
export interface Hit {
  /** The number of the page, the same in each language. */
  readonly id: string;
  readonly score: number;
  /** The fields of metadata that matched: `title`, `alias`. */
  readonly fields: readonly string[];
  readonly load: () => Promise<PageText>;
}

/** What explaining needs to know of an entry. */
export interface Explained extends Named {
  /** Keys of references; a mark of exclamation before one that it is wrongly given. */
  readonly references?: readonly string[];
}

/** The text of a page as indexed, and the names of its entry. */
export interface PageText extends Explained {
  /** Its address from the root of the site. */
  readonly url: string;
  readonly slug: string;
  /** The page in the other language. */
  readonly other: { readonly slug: string; readonly title: string };
  /** What it is in a sentence or two, and its key facts: label and text. */
  readonly answer: { readonly summary: string; readonly facts: readonly (readonly [label: string, text: string])[] };
  /** What sort of its kind and of when, in the words of the page. */
  readonly about: string;
  /** How far it comes before others that answer equally. */
  readonly weight: number;
  /** The numbers of the pages it is linked with; none where these are too many to tell anything. */
  readonly linked: readonly number[];
  /** Its words in order, apart by spaces. */
  readonly content: string;
  /** Its places with an address of their own: headings, passages, claims. */
  readonly places: readonly Place[];
  /** Which of its words matched, by their number. */
  readonly matched: readonly number[];
}

export interface Place {
  readonly id: string;
  readonly title: string;
  /** The number of its first word. */
  readonly start: number;
}
