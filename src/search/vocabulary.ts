/** The words of the index that spelling is corrected to, the heaviest first. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly has: (word: string) => boolean;
  /** Whether a word of it begins like this. */
  readonly hasStart: (start: string) => boolean;
}

/** @param text words with a space between, the heaviest first, as the build writes them */
export function parseVocabulary(text: string): Vocabulary {
  const words = text.split(' ').filter((word) => word !== '');
  const known = new Set(words);
  return { words, has: (word) => known.has(word), hasStart: (start) => words.some((word) => word.startsWith(start)) };
}
