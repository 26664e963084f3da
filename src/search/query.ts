import { findTypedReferences } from '#references/find-typed.ts';
import type { Reference } from '#references/reference.ts';
import { findDates } from './find-dates.ts';
import { wordsOf } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** What somebody typed, read. */
export interface Query {
  readonly text: string;
  /** Each with the text it was read from. */
  readonly references: readonly (Pick<Reference, 'kind' | 'key'> & { readonly text: string })[];
  /** Days and months (`2010-01-13`, `2010-01`), each with the text it was read from. */
  readonly dates: readonly { readonly date: string; readonly text: string }[];
  /** Words that must stand next to each other, in quotes. */
  readonly phrases: readonly (readonly string[])[];
  /** Words and phrases that must not be on the page, after a minus. */
  readonly excluded: readonly (readonly string[])[];
  readonly words: readonly string[];
  /** Words left out because they only ask or join. */
  readonly dropped: readonly string[];
}

/** Straight quotes, and those that telephones and Dutch word processors put. */
const QUOTE = '["“”„«»]';
const PHRASE = new RegExp(`${QUOTE}([^"“”„«»]+)${QUOTE}`, 'g');
const EXCLUDED_PHRASE = new RegExp(`(?<=^|\\s)-${PHRASE.source}`, 'g');
const EXCLUDED_WORD = /(?<=^|\s)-(?=\p{L})(\S+)/gu;

const LONE_HALF = /\p{Surrogate}/gu;
const MAX_LENGTH = 200;
const MAX_WORDS = 16;

/**
 * Reads a query: quotes, minus, references and dates first, then words without those that only ask.
 *
 * @example 'wie zit er in de "taskforce" -efc 13-01-2010'
 */
export async function readQuery(input: string): Promise<Query> {
  const text = tidy(input);
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const withoutQuotes = text
    .replace(EXCLUDED_PHRASE, (_, words: string) => drain(excluded, [phraseOf(words)]))
    .replace(PHRASE, (_, words: string) => drain(phrases, [phraseOf(words)]))
    .replace(EXCLUDED_WORD, (_, word: string) => drain(excluded, [phraseOf(word)]));
  const rest = withoutQuotes.trim();
  const references = await findTypedReferences(rest);
  const withoutReferences = cutOut(rest, references);
  const dates = findDates(withoutReferences);
  const all = [...new Set(wordsOf(cutOut(withoutReferences, dates)))].slice(0, MAX_WORDS);
  const inCapitals = new Set((text.match(/\b\p{Lu}{2,}\b/gu) ?? []).map((word) => word.toLowerCase()));
  // `OM` is the prosecution service, *om* is not.
  const isDropped = (word: string) => isStopWord(word) && (!inCapitals.has(word) || text === text.toUpperCase());
  const dropped = all.filter(isDropped);
  const words = all.filter((word) => !isDropped(word));
  const isOnlyStopWords = words.length + references.length + dates.length + phrases.length === 0;
  return {
    text,
    references: references.map(({ kind, key, start, end }) => ({ kind, key, text: rest.slice(start, end) })),
    dates: dates.map(({ date, start, end }) => ({ date, text: withoutReferences.slice(start, end) })),
    phrases: phrases.filter((phrase) => phrase.length > 0),
    excluded: excluded.filter((words) => words.length > 0),
    words: isOnlyStopWords ? dropped : words,
    dropped: isOnlyStopWords ? [] : dropped,
  };
}

/** What somebody typed as it is kept and shown: in one line, not longer than a query may be. */
export function tidy(input: string): string {
  // Half a character, as is left where a text is cut within one, can stand in no address.
  return input.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH).replace(LONE_HALF, '').trim();
}

/** In a phrase a word with marks inside is one word, as the index has it: `2021/1232`. */
function phraseOf(text: string): string[] {
  return text.split(' ').flatMap((word) => wordsOf(word.replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/gu, '')));
}

function drain<Item>(list: Item[], items: readonly Item[]): string {
  list.push(...items);
  return ' ';
}

function cutOut(text: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of parts) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}
