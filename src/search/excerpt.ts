import type { PageText, Place } from './engine.ts';
import { fold } from './fold.ts';

/** A stretch of text, marked where it matches. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A part of a page that shows why it was found. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** The place it stands in, if the page has one there. */
  readonly place: { readonly id: string; readonly title: string } | undefined;
  /** The words that match, as they stand on the page: what the page itself is to mark. */
  readonly words: readonly string[];
}

/** Stands between words and in none. */
const APART = '\u0001';
const LENGTH = 30;
const BEFORE = 5;

/**
 * The parts of a page with most of the words searched for, the best first, each in another place.
 *
 * @param terms folded words that were searched for, as typed or corrected
 * @param others folded words of other names that were searched too: marked, but never the reason for an excerpt over the first
 */
export function findExcerpts(text: PageText, count: number, terms: readonly string[], others: readonly string[] = []): Excerpt[] {
  const words = text.content.split(/\s+/);
  // Folding all words at once takes a tenth of the time that each by itself takes.
  const folded = fold(words.join(APART)).split(APART);
  const known = new Set(text.matched);
  const marked = [...terms, ...others];
  const matches = folded.map((word, index) => matchOf(word, marked) ?? (known.has(index) ? word : undefined));
  const whole = { words, matches, places: text.places };
  const taken = new Set<string | undefined>();
  const excerpts: Excerpt[] = [];
  for (const { start, isList } of findWindows(matches, text.places, new Set(others))) {
    if (isList && excerpts.length > 0) break;
    const place = text.places.findLast((each) => each.start <= start);
    if (taken.has(place?.id)) continue;
    taken.add(place?.id);
    excerpts.push(cut(whole, Math.max(start - BEFORE, place?.start ?? 0), place));
    if (excerpts.length === count) return excerpts;
  }
  return excerpts.length > 0 ? excerpts : [cut(whole, 0, undefined)];
}

/** The term that a folded word of the page answers to: itself, its beginning, or a part of a compound. */
function matchOf(word: string, terms: readonly string[]): string | undefined {
  const parts = word.split('^').map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''));
  const whole = parts.join('');
  return terms.find((term) => whole === term || (term.length > 3 && whole.startsWith(term)) || parts.includes(term));
}

/** How much a word of another name counts beside one that was typed. */
const OTHER_WEIGHT = 0.1;

/** Lists of links, which say less of why a page was found than its sentences do. */
const LISTS = new Set(['key-facts', 'relations', 'commitments', 'events', 'terms', 'names', 'cited-by-documents']);

/** Where a window of text begins with a match: sentences before lists, then the one with most different matches first. */
function findWindows(
  matches: readonly (string | undefined)[],
  places: PageText['places'],
  others: ReadonlySet<string>,
): { start: number; isList: boolean }[] {
  return matches
    .flatMap((match, start) => {
      if (match === undefined) return [];
      const inside = matches.slice(start, start + LENGTH - BEFORE).filter((each) => each !== undefined);
      const place = places.findLast((each) => each.start <= start);
      const isList = place !== undefined && LISTS.has(place.id);
      const distinct = [...new Set(inside)].reduce((sum, each) => sum + (others.has(each) ? OTHER_WEIGHT : 1), 0);
      return { start, isList, score: distinct + inside.length / 1000 };
    })
    .toSorted((a, b) => Number(a.isList) - Number(b.isList) || b.score - a.score || a.start - b.start);
}

interface MarkedText {
  readonly words: readonly string[];
  /** For each word the term it answers to. */
  readonly matches: readonly (string | undefined)[];
  readonly places: readonly Place[];
}

function cut({ words, matches, places }: MarkedText, start: number, place: Place | undefined): Excerpt {
  const next = places.find((each) => each.start > start + BEFORE)?.start ?? Infinity;
  const end = Math.min(start + LENGTH, words.length, next);
  const gap = { text: ' ', isMatch: false };
  const pieces: Piece[] = start > 0 ? [{ ...gap, text: '… ' }] : [];
  const found = new Set<string>();
  for (let index = start; index < end; index += 1) {
    const word = (words[index] ?? '').replaceAll('^', '');
    const isMatch = matches[index] !== undefined;
    if (isMatch) found.add(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    if (index > start) pieces.push(gap);
    pieces.push({ text: word, isMatch });
  }
  if (end < words.length) pieces.push({ ...gap, text: ' …' });
  return {
    pieces,
    place: place && { id: place.id, title: place.title.replaceAll('^', '') },
    words: [...found],
  };
}
