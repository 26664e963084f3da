import type { KeyFact, Section } from '../sections.ts';

/** What the view of each kind adds to what all entries share. */
export interface KindView {
  readonly sortLabel: string | undefined;
  readonly keyFacts: readonly KeyFact[];
  readonly sections: readonly Section[];
}
