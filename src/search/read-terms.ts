import { toStatedKey } from '#references/eu/act.ts';
import type { Engine } from './engine.ts';
import { toDateWord, toReferenceStart, toReferenceWord } from './keys.ts';
import type { Library } from './library.ts';
import { showWord, wordsOf } from './fold.ts';
import { findLinkedOtherwise, joinWords } from './one-word.ts';
import type { Query } from './query.ts';
import { correct, correctSpace, type Correction, type Vocabulary } from './vocabulary.ts';

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
  const typed = isName ? [...query.words] : await readRuns(query.runs, engine);
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
    const [vocabulary, foreignVocabulary] = await Promise.all([own.vocabulary(), other.vocabulary()]);
    const linked = mayCorrect ? await findLinkedOtherwise(word, engine) : undefined;
    if (linked !== undefined) {
      corrections.push({ from: word, to: linked });
      asked.push(linked);
    } else if (word.length > 2 && vocabulary.hasStart(word)) asked.push(word);
    else if (foreignVocabulary.has(word)) {
      foreign.push(word);
      asked.push(word);
    } else {
      const neighbour = [index - 1, index + 1].find((at) => known[at] === false);
      const correction = mayCorrect
        ? ((await correctInLanguage(word, [vocabulary, foreignVocabulary], {
            pair: neighbour === undefined ? [] : typed.slice(Math.min(index, neighbour), Math.max(index, neighbour) + 1),
            mayBeName: beginsName(word, query.text),
            engine,
          })) ?? correctSpace(word, vocabulary))
        : undefined;
      if (correction && (await standTogether(correction.words, engine))) {
        corrections.push({ from: word, to: correction.words.join(' ') });
        asked.push(...correction.words);
      } else missing.push(word);
    }
  }
  const words = [...new Set(asked.filter((word) => !foreign.includes(word)))];
  return { words, keys, missing: missing.map(showWord), corrections, foreign, asked };
}

/** The words of a query as the index has them, and the years of a session that it does not have as one. */
async function readRuns(runs: Query['runs'], engine: Engine): Promise<string[]> {
  const joined = await Promise.all(runs.map((run) => joinWords(run, engine)));
  const words = [...new Set(joined.flat())];
  const known = await findKnown(words, engine);
  return words.flatMap((word, at) => (/^\d{8}$/.test(word) && !known[at] ? [word.slice(0, 4), word.slice(4)] : word));
}

/** A capital in the middle of a query begins a name. */
function beginsName(word: string, text: string): boolean {
  return text.split(' ').some((each, at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(each) && wordsOf(each).includes(word));
}

/**
 * A correction, unless a word of the other language is as near. Two unknown words side by side are mostly a name: then only if both as
 * corrected stand so on a page.
 */
async function correctInLanguage(
  word: string,
  [own, other]: readonly [Vocabulary, Vocabulary],
  { pair, mayBeName, engine }: { readonly pair: readonly string[]; readonly mayBeName: boolean; readonly engine: Engine },
): Promise<Correction | undefined> {
  const [correction, foreign] = [correct(word, own), correct(word, other)];
  if (!correction || (foreign && foreign.mistakes <= correction.mistakes && foreign.words.some((each) => !own.has(each)))) return undefined;
  if (pair.length === 0) return correction;
  const both = pair.flatMap((each) => correct(each, own)?.words ?? '?');
  const isThere = !mayBeName && !both.includes('?') && (await engine.search(`"${both.join(' ')}"`)).length > 0;
  return isThere ? correction : undefined;
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
