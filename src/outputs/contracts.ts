/** Names that the search index and the browser agree on. */
export type SearchFilter = 'type' | 'topic';

/** What the index keeps with each page besides its text. All of it is searched. */
export interface SearchMeta {
  readonly title: string;
  /** Kind of entry, for the chip: `initiative`. */
  readonly kind: string;
  /** What sort of its kind, in the words of the page: "Coalition". */
  readonly sort: string;
  readonly abbreviation: string;
  /** Aliases and former names in the language of the page. */
  readonly alias: string;
  /** Names and aliases in the other language. */
  readonly xlang: string;
  /** Names and abbreviations, each as one word of `toExactName`. */
  readonly exact: string;
}

/** The words of the search page that its script needs, as the page hands them over. */
export interface SearchStrings {
  readonly searching: string;
  readonly failed: string;
  /** Templates: `{count}` and `{query}` are filled in. */
  readonly results: string;
  readonly oneResult: string;
  readonly noResults: string;
  readonly someWords: string;
  readonly filters: Readonly<Record<SearchFilter, string>>;
  readonly labels: Readonly<Record<SearchFilter, Readonly<Record<string, string>>>>;
}
