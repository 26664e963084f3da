import type { EntryKey, EntryKind } from '#schema/parts/ref.ts';
import { parseCitation } from '../citation.ts';
import { isSecondHand } from '../second-hand.ts';
import type { Claim, EntryOf, Model } from '../types.ts';

/** What the claims of one kind of entry rest on, in numbers of claims. */
export interface EvidenceCounts {
  readonly kind: EntryKind;
  readonly entries: number;
  /** Claims that cite a source. */
  readonly claims: number;
  /** With sources of at least two publishers that do not repeat each other. */
  readonly independent: number;
  /** With words that stand in the source, to be looked up by a machine. */
  readonly withEvidence: number;
  /** On second-hand sources only. */
  readonly secondHand: number;
  /** On the document that most claims rest on, and on no other. */
  readonly onMainSource: number;
}

export interface Evidence {
  /** The document that most claims cite. */
  readonly mainSource: EntryOf<'document'> | undefined;
  readonly kinds: readonly EvidenceCounts[];
}

/** Counts, for each kind of entry that makes claims, what these rest on. */
export function countEvidence(model: Model): Evidence {
  const cited = model.claims
    .map((claim) => ({ claim, kind: model.entries.get(claim.entry)?.kind, documents: documentsOf(claim, model) }))
    .filter(({ documents }) => documents.length > 0);
  const mainSource = mostCited(cited.map(({ documents }) => documents));
  const kinds = [...new Set(cited.flatMap(({ kind }) => kind ?? []))].map((kind): EvidenceCounts => {
    const claims = cited.filter((each) => each.kind === kind);
    const count = (isSo: (each: (typeof claims)[number]) => boolean) => claims.filter(isSo).length;
    return {
      kind,
      entries: [...model.entries.values()].filter((entry) => entry.kind === kind).length,
      claims: claims.length,
      independent: count(({ documents }) => new Set(documents.flatMap((document) => originOf(document) ?? [])).size > 1),
      withEvidence: count(({ claim }) => claim.evidence.length > 0),
      secondHand: count(({ documents }) => documents.every(isSecondHand)),
      onMainSource: count(({ documents }) => documents.every((document) => document === mainSource)),
    };
  });
  return { mainSource, kinds };
}

/** The documents that a claim cites, each once. */
function documentsOf({ citations }: Claim, model: Model): EntryOf<'document'>[] {
  const keys = new Set(citations.map((citation) => parseCitation(citation).documentKey));
  return [...keys].flatMap((key) => {
    const entry = model.entries.get(key);
    return entry?.kind === 'document' ? [entry] : [];
  });
}

/**
 * Who speaks in a document: its authors, wherever it is printed, else its publisher. An encyclopaedia repeats what others
 * say, so it counts for nobody.
 */
function originOf({ facts }: EntryOf<'document'>): string | undefined {
  if (facts.kind === 'encyclopaedia') return undefined;
  return facts.authors.length > 0 ? facts.authors.toSorted().join(' ') : facts.publisher?.toLowerCase();
}

function mostCited(cited: readonly (readonly EntryOf<'document'>[])[]): EntryOf<'document'> | undefined {
  const counts = new Map<EntryKey, { document: EntryOf<'document'>; count: number }>();
  for (const document of cited.flat()) {
    const found = counts.get(document.key) ?? { document, count: 0 };
    found.count += 1;
    counts.set(document.key, found);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || a.document.id.localeCompare(b.document.id))[0]?.document;
}
