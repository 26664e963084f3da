import { toStatedKey } from '#references/eu/act.ts';
import type { Engine } from './engine.ts';
import { toDateWord, toReferenceStart, toReferenceWord } from './keys.ts';
import type { Library } from './library.ts';
import { showWord, wordsOf } from './fold.ts';
import { joinWords } from './one-word.ts';
import type { Query } from './query.ts';

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
  const typed = await readRuns(query.runs, engine, isName);
  for (const { text, word } of keysOf(query)) {
    if ((await engine.search(word))[0]) {
      keys.push(word);
      continue;
    }
    // What may be read as a reference or a day may be mere words or a number: 93.962.
    const words = wordsOf(text.replace(/(?<=\d)\s(?=\d)/g, ''));
    if ((await engine.search(`"${words.join(' ')}"`))[0]) typed.push(...words);
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
    // What corrects is loaded with the words that it corrects to.
    const [vocabulary, foreignVocabulary, { correctWord, findLinkedOtherwise }] = await Promise.all([
      own.vocabulary(),
      other.vocabulary(),
      import('./corrections.ts'),
    ]);
    const linked = mayCorrect ? await findLinkedOtherwise(word, engine) : undefined;
    const begins = word.length > 2 && vocabulary.hasStart(word);
    if (!linked && (begins || foreignVocabulary.has(word))) {
      if (!begins) foreign.push(word);
      asked.push(word);
      continue;
    }
    const neighbour = [index - 1, index + 1].find((at) => known[at] === false);
    const pair = neighbour === undefined ? [] : typed.slice(Math.min(index, neighbour), Math.max(index, neighbour) + 1);
    const meant = mayCorrect
      ? (linked ?? (await correctWord(word, { pair, text: query.text, own: vocabulary, other: foreignVocabulary, engine })))
      : undefined;
    if (meant === undefined) missing.push(word);
    else {
      corrections.push({ from: word, to: meant });
      asked.push(...meant.split(' '));
    }
  }
  const words = [...new Set(asked.filter((word) => !foreign.includes(word)))];
  return { words, keys, missing: missing.map(showWord), corrections, foreign, asked };
}

/** The words of a query as the index has them, and the years of a session that it does not have as one. */
async function readRuns(runs: Query['runs'], engine: Engine, isName: boolean): Promise<string[]> {
  const joined = await Promise.all(runs.map((run) => joinWords(run, engine)));
  const words = [...new Set(joined.flat())];
  const sessions = isName ? [] : words.filter((word) => /^\d{8}$/.test(word));
  const known = await findKnown(sessions, engine);
  const unknown = sessions.filter((_, at) => !known[at]);
  return words.flatMap((word) => (unknown.includes(word) ? [word.slice(0, 4), word.slice(4)] : word));
}

/** For each word whether a page has it: itself or its stem, not only its beginning. */
export function findKnown(words: readonly string[], engine: Engine): Promise<boolean[]> {
  return Promise.all(words.map(async (word) => (await engine.search(`"${word}"`)).length > 0));
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
