import type { EntryKey, EntryKind } from '#schema/parts/ref.ts';
import type { Random } from './random.ts';

/** How many of a hundred entries are of each kind: about as in the real content. Guides are the same few at any size. */
const SHARES: Readonly<Partial<Record<EntryKind, number>>> = {
  document: 35,
  event: 19,
  organisation: 13,
  term: 14,
  initiative: 10,
  commitment: 5,
  figure: 4,
};

const GUIDES = 4;

/** Which entries there are: their ids by kind. */
export interface Plan {
  readonly ids: Readonly<Record<EntryKind, readonly string[]>>;
  /** Chooses an entry to refer to: of each kind a few are named very often and most seldom. */
  readonly choose: (kind: EntryKind, random: Random) => EntryKey;
  readonly chooseId: (kind: EntryKind, random: Random) => string;
}

export function planEntries(count: number): Plan {
  const kinds = Object.keys(SHARES) as EntryKind[];
  const total = count - GUIDES;
  const ids = Object.fromEntries(kinds.map((kind) => [kind, idsOf(kind, Math.round((total * (SHARES[kind] ?? 0)) / 100))])) as Record<
    EntryKind,
    string[]
  >;
  ids.guide = idsOf('guide', GUIDES);
  // What rounding takes or leaves is made up by documents, so that there are as many as asked for.
  const missing = count - Object.values(ids).flat().length;
  ids.document = idsOf('document', ids.document.length + missing);
  const chooseId = (kind: EntryKind, random: Random) => {
    const list = ids[kind];
    // In-degrees then fall about as a power of the rank, as they do in the real content.
    return list[Math.floor(list.length * random.next() ** 2.5)] as string;
  };
  return { ids, chooseId, choose: (kind, random) => `${kind}/${chooseId(kind, random)}` };
}

function idsOf(kind: EntryKind, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`);
}
