import { editDistance } from './edit-distance.ts';
import type { Engine } from './engine.ts';
import { wordsOf } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';

export { findLinkedOtherwise } from './linked-parts.ts';

interface Surroundings {
  /** The word and another unknown one beside it, in order; none where it stands alone. */
  readonly pair: readonly string[];
  /** The query as it was typed. */
  readonly text: string;
  readonly own: Vocabulary;
  readonly other: Vocabulary;
  readonly engine: Engine;
}

/** What somebody meant by a word that no page has, in words with a space between; better none than what was not meant. */
export async function correctWord(word: string, around: Surroundings): Promise<string | undefined> {
  const { words } = (await correctInLanguage(word, around)) ?? correctSpace(word, around.own) ?? {};
  return words && (await standTogether(words, around.engine)) ? words.join(' ') : undefined;
}

/** A capital in the middle of a query begins a name. */
function beginsName(word: string, text: string): boolean {
  return text.split(' ').some((each, at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(each) && wordsOf(each).includes(word));
}

/**
 * A correction, unless a word of the other language is as near. Two unknown words side by side are mostly a name: then only if both as
 * corrected stand so on a page.
 */
async function correctInLanguage(word: string, { pair, text, own, other, engine }: Surroundings): Promise<Correction | undefined> {
  const [correction, foreign] = [correct(word, own), correct(word, other)];
  if (!correction || (foreign && foreign.mistakes <= correction.mistakes && foreign.words.some((each) => !own.has(each)))) return undefined;
  if (pair.length === 0) return correction;
  const both = pair.flatMap((each) => correct(each, own)?.words ?? '?');
  const isThere = !beginsName(word, text) && !both.includes('?') && (await engine.search(`"${both.join(' ')}"`)).length > 0;
  return isThere ? correction : undefined;
}

/** Two words that were perhaps written as one must be so in a name, or next to each other; else they only happen to be on a page. */
async function standTogether(words: readonly string[], engine: Engine): Promise<boolean> {
  const text = words.join(' ');
  const [apart, adjacent] = await Promise.all([engine.search(text), engine.search(`"${text}"`)]);
  return adjacent.length > 0 || apart.some(({ fields }) => fields.length > 0);
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
function correctSpace(word: string, vocabulary: Vocabulary): Correction | undefined {
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
