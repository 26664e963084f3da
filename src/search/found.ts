import type { Hit, PageText } from './engine.ts';
import type { Synonym } from './names.ts';

/** A page found. */
export interface Found {
  /** The number of the page, the same in each language. */
  readonly id: string;
  readonly hit: Hit;
  /** True where it was found in the other language, and `hit` is of that language's page. */
  readonly isOtherLanguage: boolean;
  /** True where it has most of the words, not all. */
  readonly isPartial: boolean;
  /** True where the query is its name or its number. */
  readonly isExact: boolean;
  /** The synonym it was found by, if not by the words themselves. */
  readonly synonym?: Synonym;
  /** Its text, where ranking has read it already. */
  readonly text?: PageText;
}
