import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate that `word` was most likely meant to be, if one is near enough: at most two letters off,
 * or a third of the word.
 */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(word, candidates);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

/** A hint that names the nearest candidate, or else lists all of them if they are few. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const nearest = findNearest(word, candidates);
  if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
  if (candidates.length > 0 && candidates.length <= 20) return `Use one of ${quoteList(candidates)}.`;
  return undefined;
}

/** @example ['a', 'b'] // => '`a`, `b`' */
export function quoteList(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
