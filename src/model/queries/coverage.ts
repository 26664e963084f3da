import { parseCitation } from '../citation.ts';
import { citationsOf } from '../claims.ts';
import type { Claim, EntryOf, Model } from '../types.ts';

/** The passages of a document by what rests on them; ids in the order of the document. */
export interface PassageCoverage {
  readonly used: readonly string[];
  /** Unused, and the entry says why. */
  readonly reasoned: readonly string[];
  readonly unused: readonly string[];
}

export function coverageOf(document: EntryOf<'document'>, model: Model): PassageCoverage {
  const claims = claimsByPassage(document, model);
  const { passages } = document.facts;
  const isUsed = (id: string) => claims.has(id);
  const rest = passages.filter(({ id }) => !isUsed(id));
  return {
    used: passages.map(({ id }) => id).filter(isUsed),
    reasoned: rest.filter(({ unused }) => unused).map(({ id }) => id),
    unused: rest.filter(({ unused }) => !unused).map(({ id }) => id),
  };
}

/** What rests on each passage: the claims of other entries that cite it, also as the other side of a dispute. */
export function claimsByPassage(document: EntryOf<'document'>, model: Model): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Set<Claim>>();
  for (const claim of model.claimsByDocument.get(document.id) ?? []) {
    if (claim.entry === document.key) continue;
    for (const citation of citationsOf(claim)) {
      const parts = parseCitation(citation);
      if (parts.document !== document.id || parts.passage === undefined) continue;
      groups.set(parts.passage, (groups.get(parts.passage) ?? new Set<Claim>()).add(claim));
    }
  }
  return new Map([...groups].map(([passage, claims]) => [passage, [...claims]]));
}
