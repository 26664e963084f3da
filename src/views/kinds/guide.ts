import type { KindView } from '../entry-view.ts';

/** A guide is its text: nothing is added to what all entries share. */
export function viewGuide(): KindView {
  return { sortLabel: undefined, keyFacts: [], sections: [] };
}
