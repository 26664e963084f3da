import { editDistance } from './edit-distance.ts';

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

/** One mistake in six letters of the word that is meant. */
const LETTERS_PER_MISTAKE = 6;

export interface Correction {
  readonly words: readonly string[];
  readonly mistakes: number;
}

/**
 * The words that somebody probably meant: the nearest of the vocabulary, or two of it that were written as one. One
 * wrong letter is likelier than a missing space, and a missing space than two wrong letters.
 */
export function correct(word: string, vocabulary: Vocabulary): Correction | undefined {
  const nearest = findNearest(word, vocabulary);
  if (nearest?.mistakes === 1) return nearest;
  return correctSpace(word, vocabulary) ?? nearest;
}

/** Two words of the vocabulary that were written as one. */
export function correctSpace(word: string, vocabulary: Vocabulary): Correction | undefined {
  const parts = splitInTwo(word, vocabulary);
  return parts && { words: parts, mistakes: 1 };
}

function findNearest(word: string, { words }: Vocabulary): Correction | undefined {
  if (/\d/.test(word)) return undefined;
  let best: Correction | undefined;
  for (const candidate of words) {
    const limit = Math.min(allowedMistakes(candidate, word), best ? best.mistakes - 1 : Infinity);
    if (limit < 1) continue;
    const mistakes = toSingle(word) === toSingle(candidate) ? 1 : editDistance(word, candidate, limit);
    if (mistakes <= limit) best = { words: [candidate], mistakes };
  }
  return best;
}

function allowedMistakes(candidate: string, word: string): number {
  const limit = Math.floor(candidate.length / LETTERS_PER_MISTAKE);
  // Few people mistake the first letter; a word that begins otherwise must be nearer.
  if (candidate[0] !== word[0]) return limit - 1;
  return limit === 0 && areSwapped(candidate, word) ? 1 : limit;
}

/** Which letters are double is one mistake, however often it is made: an r too few and one too many. */
function toSingle(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

/** Two neighbours in the wrong order are no other letters: that is plain in a short word too. */
function areSwapped(candidate: string, word: string): boolean {
  return word.length > 3 && candidate.length === word.length && toSorted(candidate) === toSorted(word);
}

function toSorted(word: string): string {
  return word.split('').toSorted().join('');
}

const SHORTEST_PART = 3;

function splitInTwo(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => vocabulary.has(part))) return parts;
  }
  return undefined;
}
