import { toStatedKey } from '#references/eu/act.ts';
import type { Engine } from './engine.ts';
import { toDateWord, toReferenceStart, toReferenceWord } from './keys.ts';
import type { Library } from './library.ts';
import type { Query } from './query.ts';
import { correct } from './vocabulary.ts';

/** A query in terms that the index has. */
export interface Terms {
  /** Words that the index has, corrected where they were not. */
  readonly words: readonly string[];
  /** Made-up words for references and dates that the index has. */
  readonly keys: readonly string[];
  readonly missing: readonly string[];
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Words that only the other language has. */
  readonly foreign: readonly string[];
  /** Words of either language, in the order of the query. */
  readonly asked: readonly string[];
}

/**
 * Looks up each word of a query in the index, and what to do with one it does not have: it may begin a word, belong to
 * the other language, or be mistyped.
 *
 * @param isName whether a page is called exactly so: all its words are known then, and to look each up takes long where
 *   many pages have it
 */
export async function readTerms(
  query: Query,
  [own, other]: readonly [own: Library, other: Library],
  mayCorrect: boolean,
  isName: boolean,
): Promise<Terms> {
  const engine = await own.engine();
  const keys: string[] = [];
  const missing: string[] = [];
  const typed = [...query.words];
  for (const { text, word } of keysOf(query)) {
    // Digits may be the number of a paper, or only a number: 93.962.
    const number = text.replace(/[.\s]/g, '');
    if ((await engine.search(word))[0]) keys.push(word);
    else if (/^\d+$/.test(number) && (await findKnown([number], engine))[0]) typed.push(number);
    else missing.push(text);
  }
  const asked: string[] = [];
  const corrections: { from: string; to: string }[] = [];
  const foreign: string[] = [];
  const known = isName ? [] : await findKnown(typed, engine);
  for (const [index, word] of typed.entries()) {
    if (isName || known[index]) {
      asked.push(word);
      continue;
    }
    const [vocabulary, foreignVocabulary] = await Promise.all([own.vocabulary(), other.vocabulary()]);
    if (word.length > 2 && vocabulary.hasStart(word)) asked.push(word);
    else if (foreignVocabulary.has(word)) {
      foreign.push(word);
      asked.push(word);
    } else {
      const correction = mayCorrect ? correct(word, vocabulary) : undefined;
      if (correction && (await standTogether(correction.words, engine))) {
        corrections.push({ from: word, to: correction.words.join(' ') });
        asked.push(...correction.words);
      } else missing.push(word);
    }
  }
  const words = asked.filter((word) => !foreign.includes(word));
  return { words, keys, missing, corrections, foreign, asked };
}

/** For each word whether a page has it: itself or its stem, not only its beginning. */
export function findKnown(words: readonly string[], engine: Engine): Promise<boolean[]> {
  return Promise.all(words.map(async (word) => (await engine.search(`"${word}"`)).length > 0));
}

/** Two words that were perhaps written as one must be so in a name, or next to each other; else they only happen to be on a page. */
async function standTogether(words: readonly string[], engine: Engine): Promise<boolean> {
  const text = words.join(' ');
  const [apart, adjacent] = await Promise.all([engine.search(text), engine.search(`"${text}"`)]);
  return adjacent.length > 0 || apart.some(({ fields }) => fields.length > 0);
}

/** The words that stand for the references and dates of a query, with their text. */
export function keysOf({ references, dates }: Query): { text: string; word: string }[] {
  return [
    ...references.map(({ kind, key, text }) => ({
      text,
      word: kind === 'dossier' ? toReferenceStart(key) : toReferenceWord(toStatedKey(key)),
    })),
    ...dates.map(({ date, text }) => ({ text, word: toDateWord(date) })),
  ];
}
