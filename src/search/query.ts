import { findReferences, type Reference } from '#references/find-references.ts';
import { findDates } from './find-dates.ts';
import { wordsOf } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** What somebody typed, read. */
export interface Query {
  readonly text: string;
  readonly references: readonly Pick<Reference, 'kind' | 'key'>[];
  /** Days and months: `2010-01-13`, `2010-01`. */
  readonly dates: readonly string[];
  /** Words that must stand next to each other, in quotes. */
  readonly phrases: readonly (readonly string[])[];
  /** Words that must not be on the page, after a minus. */
  readonly excluded: readonly string[];
  readonly words: readonly string[];
  /** Words left out because they only ask or join. */
  readonly dropped: readonly string[];
}

const MAX_LENGTH = 200;
const MAX_WORDS = 16;

/**
 * Reads a query: quotes, minus, references and dates first, then words without those that only ask.
 *
 * @example 'wie zit er in de "taskforce" -efc 13-01-2010'
 */
export function readQuery(input: string): Query {
  const text = input.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
  const phrases: string[][] = [];
  const excluded: string[] = [];
  const withoutQuotes = text
    .replace(/(?<=^|\s)-"([^"]+)"/g, (_, words: string) => drain(excluded, wordsOf(words)))
    .replace(/["“”„«»]([^"“”„«»]+)["“”«»]/g, (_, words: string) => drain(phrases, [phraseOf(words)]))
    .replace(/(?<=\s)-(?=\p{L})([^\s-]+)(?=\s|$)/gu, (_, word: string) => drain(excluded, wordsOf(word)));
  const references = findReferences(withoutQuotes.trim(), { isTyped: true });
  const withoutReferences = cutOut(withoutQuotes.trim(), references);
  const dates = findDates(withoutReferences);
  const all = [...new Set(wordsOf(cutOut(withoutReferences, dates)))].slice(0, MAX_WORDS);
  const inCapitals = new Set((text.match(/\b\p{Lu}{2,}\b/gu) ?? []).map((word) => word.toLowerCase()));
  // `OM` is the prosecution service, *om* is not.
  const isDropped = (word: string) => isStopWord(word) && (!inCapitals.has(word) || text === text.toUpperCase());
  const dropped = all.filter(isDropped);
  const words = all.filter((word) => !isDropped(word));
  const isOnlyStopWords = words.length === 0 && references.length === 0 && dates.length === 0 && phrases.length === 0;
  return {
    text,
    references,
    dates: dates.map(({ date }) => date),
    phrases: phrases.filter((phrase) => phrase.length > 0),
    excluded,
    words: isOnlyStopWords ? dropped : words,
    dropped: isOnlyStopWords ? [] : dropped,
  };
}

/** In a phrase a word with a hyphen is one word, as the index has it. */
function phraseOf(text: string): string[] {
  return text.split(' ').flatMap((word) => wordsOf(word.replace(/(?<=\p{L})[-\u2010-\u2015](?=\p{L})/gu, '')));
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
