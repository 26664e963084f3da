/** What kinds of publications are referred to. */
export type ReferenceKind =
  // Those of which the base holds documents.
  | 'paper'
  | 'dossier'
  | 'paper-number'
  | 'question'
  | 'proceedings'
  | 'eu-act'
  | 'eu-paper'
  | 'treaty'
  | 'gazette'
  | 'case'
  // Those that are only recognised.
  | 'chamber-document'
  | 'attachment'
  | 'official-journal'
  | 'staff-paper'
  | 'parliament-report'
  | 'council-document'
  | 'un-document'
  | 'case-number'
  | 'law-report';

/** A reference to an official paper in a text. */
export interface Reference {
  readonly kind: ReferenceKind;
  /**
   * One key for all spellings: `kst-32123-vi-90`, `cets-201`, `stb-2024-186`; a dossier `kst-32123-vi`. What the text says
   * besides stands behind a tilde (`key.ts`): `kst-30308-a~2005-2006`, `eu-2011-93~dir`.
   */
  readonly key: string;
  /** The page or paragraph of it, as it stands in the text: `7–8`. */
  readonly page?: string;
  /** Where it stands, from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

/** Finds references of some kinds in a text; in what somebody typed to find something bare numbers count too. */
export type Finder = (text: string, isTyped: boolean) => Iterable<Reference>;

/** The references of one body or country: what a site may take or leave as a whole. */
export interface Family {
  readonly name: string;
  /** In the order in which they are tried: what one has found, no later one finds. */
  readonly finders: readonly Finder[];
}
