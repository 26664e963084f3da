import { wordsOf } from '#search/fold.ts';
import { withoutLinks } from '#search/linked-parts.ts';

/** The words that the pages of an index have, as far as these tell how others are meant. */
export interface Lexicon {
  /** Whether two words are somewhere written as one, or with a hyphen after a beginning of a letter or two, as in `e-mail`. */
  readonly isOneWord: (joined: string) => boolean;
  /** The same compound with another letter, or none, between its parts: with or without an s. */
  readonly linkedOtherwise: (word: string) => readonly string[];
}

const SHORTEST = 5;

/** @param texts of all pages */
export function createLexicon(texts: Iterable<string>): Lexicon {
  const whole = new Set<string>();
  const words = new Set<string>();
  const seen = new Set<string>();
  for (const text of texts)
    for (const [token] of text.matchAll(/\p{L}[\p{L}\p{M}'’\u00AD]*(?:[-\u2010\u2011]\p{L}+)*/gu)) {
      if (seen.has(token)) continue;
      seen.add(token);
      const [word = '', ...rest] = wordsOf(token);
      if (rest.length > 0 || word.length < SHORTEST) continue;
      whole.add(toStem(word));
      words.add(word);
    }
  const linked = new Map<string, Set<string>>();
  for (const word of words)
    for (const other of withoutLinks(word))
      if (words.has(other))
        for (const [one, same] of [
          [word, other],
          [other, word],
        ] as const)
          linked.set(one, (linked.get(one) ?? new Set()).add(same));
  return {
    isOneWord: (joined) => joined.length >= SHORTEST && whole.has(toStem(joined)),
    linkedOtherwise: (word) => [...(linked.get(word) ?? [])],
  };
}

/** Without the end of a plural, so that it is known in both. */
function toStem(word: string): string {
  return word.replace(/(?:en|es|s|e)$/, '');
}
