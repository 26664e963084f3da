import { SHORTEST_START } from '#search/find-pieces.ts';
import { wordsOf } from '#search/fold.ts';
import { namesOf, type Listed } from '#search/names.ts';
import { isStopWord } from '#search/stop-words.ts';
import type { SearchEntry } from '#contracts/search.ts';

/** Up to this number all entries are in one file, which costs a reader less than a request for each piece. */
export const MAX_WHOLE = 800;

/** So many entries are in a piece: some four kilobytes. With fewer, the list of beginnings would weigh more than is saved. */
export const MAX_IN_PIECE = 100;

/** Entries by what their names begin with, or have at the beginning of words. */
export interface NamePieces {
  /** Sorted; the place of a beginning is that of its piece. */
  readonly starts: readonly string[];
  readonly pieces: readonly Listed<SearchEntry>[];
}

/**
 * Puts entries into pieces by the beginnings of their names, from each word on, and of their references. A beginning
 * that more of them have than a piece holds has a piece of the best, and longer ones have the rest: so whoever types
 * or searches for a name loads a piece or two, however many entries there are.
 *
 * @param tailsOf the words inside a compound, which are offered too
 */
export function toNamePieces(entries: readonly SearchEntry[], tailsOf: (word: string) => readonly string[]): NamePieces {
  const terms = entries.flatMap((entry, number) => termsOf(entry, tailsOf).map((term) => ({ ...term, entry, number })));
  const pieces = new Map<string, Listed<SearchEntry>>();
  const add = (start: string, members: readonly Term[]) => {
    const best = members.toSorted((a, b) => Number(b.text === start) - Number(a.text === start) || a.weight - b.weight);
    const listed = new Map(best.map(({ entry, number }) => [number, entry]));
    pieces.set(start, Object.fromEntries([...listed].slice(0, MAX_IN_PIECE)));
    if (listed.size > MAX_IN_PIECE) split(members, start.length + 1);
  };
  const split = (members: readonly Term[], length: number) => {
    const longer = Map.groupBy(
      members.filter(({ text }) => text.length >= length),
      ({ text }) => text.slice(0, length),
    );
    for (const [start, each] of longer) add(start, each);
  };
  split(terms, SHORTEST_START);
  const sorted = [...pieces].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { starts: sorted.map(([start]) => start), pieces: sorted.map(([, piece]) => piece) };
}

interface Term {
  readonly text: string;
  /** How far behind others: whole names come before words inside, then short ones before long. */
  readonly weight: number;
  readonly entry: SearchEntry;
  readonly number: number;
}

/** Longer beginnings tell no more entries apart. */
const MAX_WORDS = 5;
const INSIDE = 1000;

function termsOf(entry: SearchEntry, tailsOf: (word: string) => readonly string[]): Pick<Term, 'text' | 'weight'>[] {
  const inNames = namesOf(entry).flatMap((name) => {
    const words = wordsOf(name);
    return words.flatMap((word, at) => {
      if (at > 0 && isStopWord(word)) return [];
      const whole = words.slice(at, at + MAX_WORDS).join(' ');
      return [
        { text: whole, weight: (at > 0 ? INSIDE : 0) + name.length },
        ...tailsOf(word).map((tail) => ({ text: tail, weight: INSIDE + name.length })),
      ];
    });
  });
  return [...inNames, ...(entry.references ?? []).map((key) => ({ text: key.replace('!', ''), weight: 0 }))];
}
