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
  /** Words in quotes, that must stand so on the page: next to each other and in this form. */
  readonly phrases: readonly (readonly string[])[];
  /** Words and phrases that must not be on the page, after a minus or NOT. */
  readonly excluded: readonly (readonly string[])[];
  readonly words: readonly string[];
  /** The same words as they stand side by side, without any left out between: two of them may be one. */
  readonly runs: readonly (readonly string[])[];
  /** Words left out because they only ask or join. */
  readonly dropped: readonly string[];
  /** Where OR stands between parts of it, each part; then the rest is of all of them together. */
  readonly either: readonly Query[];
  /** Whether it was too long, and is read only in part. */
  readonly isCut: boolean;
  /** What looks like a command and is none: an operator with nothing to join, parentheses. */
  readonly ignored: readonly string[];
}

/** A query in parts of which each alone is enough, each in words, quotes and minus signs. */
export interface Alternatives {
  readonly alternatives: readonly string[];
  readonly ignored: readonly string[];
}

export interface ReadOptions {
  /** Whether all signs are searched as words. */
  readonly isPlain?: boolean;
  /** Takes it apart at its operators, where these are commands. */
  readonly toAlternatives?: (text: string) => Alternatives;
}

/** Straight quotes, and those that telephones and Dutch word processors put. */
export const QUOTES = '"“”„‟«»″＂';
/** The operators of both languages. */
export const OPERATOR = /(?<!\S)(?:AND|OR|NOT|EN|OF|NIET)(?!\S)/;
const PHRASE = new RegExp(`[${QUOTES}]([^${QUOTES}]+)(?:[${QUOTES}]|$)`, 'g');
const EXCLUDED_PHRASE = new RegExp(`(?<=^|\\s)[-−–]${PHRASE.source}`, 'g');
const EXCLUDED_WORD = /(?<=^|\s)[-−–](?=[\p{L}\p{N}])(\S+)/gu;

const LONE_HALF = /\p{Surrogate}/gu;
const MAX_LENGTH = 200;
const MAX_WORDS = 16;

/**
 * Reads a query: operators, quotes and minus, references and dates first, then words without those that only ask.
 *
 * @example 'wie zit er in de "taskforce" -efc 13-01-2010'
 */
export async function readQuery(input: string, { isPlain = false, toAlternatives }: ReadOptions = {}): Promise<Query> {
  const whole = input.replace(/\s+/g, ' ').trim();
  const text = tidy(input);
  if (isPlain) return { ...(await readPart(text.replace(new RegExp(`[${QUOTES}]|(?<=^|\\s)[-−–]`, 'g'), ' '), text)), text };
  const { alternatives, ignored } = toAlternatives?.(text) ?? { alternatives: [text], ignored: [] };
  const parts = await Promise.all(alternatives.map((part) => readPart(part, text)));
  const asking = parts.filter((part) => !isOnlyExcluded(part));
  const [first] = asking;
  const isCut = whole.length > MAX_LENGTH || parts.some((part) => part.isCut);
  const notAsked = asking.length > 0 ? alternatives.filter((_, at) => parts[at] && isOnlyExcluded(parts[at])) : [];
  const read = asking.length > 1 ? { ...together(asking), either: asking } : (first ?? parts[0] ?? (await readPart('', '')));
  return { ...read, text, isCut, ignored: [...ignored, ...notAsked] };
}

/** Whether a query says only what it is not to find. */
export function isOnlyExcluded({ words, phrases, references, dates, excluded }: Query): boolean {
  return excluded.length > 0 && words.length + phrases.length + references.length + dates.length === 0;
}

async function readPart(part: string, whole: string): Promise<Query> {
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const rest = part
    .replace(EXCLUDED_PHRASE, (_, words: string) => drain(excluded, [phraseOf(words)]))
    .replace(PHRASE, (_, words: string) => drain(phrases, [phraseOf(words)]))
    .replace(EXCLUDED_WORD, (_, word: string) => drain(excluded, [phraseOf(word)]))
    .trim();
  const references = (await findTypedReferences(rest)).filter(({ start, end }) => !isSession(rest.slice(start, end)));
  const withoutReferences = cutOut(rest, references);
  const dates = findDates(withoutReferences);
  const inOrder = wordsOf(cutOut(withoutReferences, dates));
  const all = [...new Set(inOrder)].slice(0, MAX_WORDS);
  const inCapitals = new Set(
    (part.match(/\b\p{Lu}{2,}\b/gu) ?? []).filter((word) => !OPERATOR.test(word)).map((word) => word.toLowerCase()),
  );
  // `OM` is the prosecution service, *om* is not.
  const isDropped = (word: string) => isStopWord(word) && (!inCapitals.has(word) || whole === whole.toUpperCase());
  const dropped = all.filter(isDropped);
  const words = all.filter((word) => !isDropped(word));
  const isOnlyStopWords = words.length + references.length + dates.length + phrases.length === 0;
  const kept = isOnlyStopWords ? dropped : words;
  return {
    text: part,
    references: references.map(({ kind, key, start, end }) => ({ kind, key, text: rest.slice(start, end) })),
    dates: dates.map(({ date, start, end }) => ({ date, text: withoutReferences.slice(start, end) })),
    phrases: phrases.filter((phrase) => phrase.length > 0),
    excluded: excluded.filter((each) => each.length > 0),
    words: kept,
    runs: toRuns(inOrder, new Set(kept)),
    // What only joins asks nothing.
    dropped: isOnlyStopWords ? [] : dropped.filter((word) => word !== JOINING),
    either: [],
    isCut: new Set(inOrder).size > MAX_WORDS,
    ignored: [],
  };
}

/** What somebody typed as it is kept and shown: in one line, not longer than a query may be. */
export function tidy(input: string): string {
  // Half a character, as is left where a text is cut within one, can stand in no address.
  return input.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH).replace(LONE_HALF, '').trim();
}

/** How *and*, *en* and `&` are read. */
const JOINING = 'and';

/** A session is written as some acts are: 2009/10. */
function isSession(text: string): boolean {
  const [word, ...rest] = wordsOf(text);
  return rest.length === 0 && /^(?:19|20)\d\d(?:19|20)\d\d$/.test(word ?? '');
}

function toRuns(words: readonly string[], kept: ReadonlySet<string>): string[][] {
  const runs: string[][] = [[]];
  for (const word of words)
    if (kept.has(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  return runs.filter((run) => run.length > 0);
}

/** What is asked in several parts, for whatever only has to know what that is. */
function together(parts: readonly Query[]): Query {
  return parts.reduce((all, part) => ({
    ...all,
    references: [...all.references, ...part.references],
    dates: [...all.dates, ...part.dates],
    phrases: [...all.phrases, ...part.phrases],
    words: [...new Set([...all.words, ...part.words])],
  }));
}

/** In a phrase a word with other marks inside than hyphens between words is one word, as the index has it: `2021/1232`. */
function phraseOf(text: string): string[] {
  return text.split(' ').flatMap((word) => {
    const words = wordsOf(word);
    const isApart = /^[\P{L}]*\p{L}{3,}(?:[-\u2010-\u2015]\p{L}{3,})+[\P{L}]*$/u.test(word);
    return words.length < 2 || isApart ? words : [words.join('')];
  });
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
