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

/** How many mistakes a word may have to be corrected, by its length. */
function allowedMistakes(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  if (word.length < 6) return 1;
  return word.length < 12 ? 2 : 3;
}

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
  const parts = splitInTwo(word, vocabulary);
  return parts ? { words: parts, mistakes: 1 } : nearest;
}

function findNearest(word: string, { words }: Vocabulary): Correction | undefined {
  let limit = allowedMistakes(word);
  let best: Correction | undefined;
  for (const candidate of words) {
    if (limit === 0) break;
    // Few people mistake the first letter; a word that begins otherwise must be nearer.
    const allowed = candidate[0] === word[0] ? limit : limit - 1;
    const mistakes = editDistance(word, candidate, allowed);
    if (mistakes > allowed) continue;
    best = { words: [candidate], mistakes };
    limit = mistakes - 1;
  }
  return best;
}

const SHORTEST_PART = 3;

function splitInTwo(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => vocabulary.has(part))) return parts;
  }
  return undefined;
}
