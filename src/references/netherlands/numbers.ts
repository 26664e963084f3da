import type { Cursor } from '../cursor.ts';
import { DASH, MARK, PLURAL, THIN, toNumber } from '../tokens.ts';

/** The number of a paper in its dossier, as it stands in a text. */
export interface PaperNumber {
  /** Digits, or the letters of a paper of the senate: `90`, `A`, and of before 2003 `188b`. */
  readonly number: string;
  readonly page?: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but a dash stands before it. */
  readonly isBare: boolean;
}

/** What is known of the dossier before it. */
export interface Dossier {
  readonly isOfPapers: boolean;
  readonly hasLead: boolean;
  readonly hasPart: boolean;
  readonly isJoined: boolean;
  /** Whether its five digits stand together. */
  readonly isTight: boolean;
}

/** Not the beginning of a dossier, of an amount, or the day of a date. */
const ENDS = `(?![\\p{L}\\d]|${THIN}\\d{3}(?!\\d)|\\s(?:jan|feb|maart|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}{0,7}\\s\\d{4})`;
const DIGITS = `(?!\\d{2}${THIN}\\d{3}(?!\\d))(?<number>\\d{1,4}(?:[a-z](?![\\p{L}\\d]))?)${ENDS}`;
const LETTERS = '(?<number>[A-Z]{1,2})(?![\\p{L}\\d])';
/** Two letters that could be a chapter are one. */
const FREE_LETTERS = `(?![IVX]{2})${LETTERS}(?!\\s?[-=.]\\S)`;

const MARKED = new RegExp(
  `[\\s,;.:]{0,3}(?:${DASH}\\s?)?(?:EK\\s)?(?<mark>(?:${MARK}))(?:${DIGITS}|${LETTERS.replace('number', 'letters')})`,
  'iuy',
);
const OF_SENATE = new RegExp(`[\\s,;.:]{0,3}EK\\s(?:${LETTERS})`, 'iuy');
const DASHED = new RegExp(`\\s?${DASH}\\s?(?:${DIGITS}|${LETTERS.replace('number', 'letters')})`, 'uy');
const JOINED_BY_DASH = new RegExp(`${DASH}${DIGITS}`, 'uy');
const SLASHED = new RegExp(`/${DIGITS}`, 'uy');
const SPACED = new RegExp(`[\\s,;.:]{0,3}${DIGITS}`, 'uy');
const LETTERED = new RegExp(`[\\s,]{1,3}${FREE_LETTERS}`, 'uy');
const AFTER_COMMA = new RegExp(`,\\s(?!I(?![A-Z]))${FREE_LETTERS}(?![.\\-])`, 'uy');

const ANNEX = /\s\((?:bijlage|annex)\s[IVX\d]{1,5}\)/iy;
const RANGE = `\\d{1,5}(?:\\s?(?:${DASH}|en|and|t/m)\\s?\\d{1,5}){0,4}(?:\\se\\.?\\s?v\\.?)?`;
export const PAGE = new RegExp(
  `[\\s,]{1,3}(?:p{1,2}|blz|pag|pagina|bladzijden?|pages?|par|paragraaf|§|punt)\\.?:?\\s?(?<page>${RANGE})(?!\\d)`,
  'iuy',
);

const BETWEEN = new RegExp(
  `\\s?(?:[,;]\\s{0,2}(?:(?<word>en|and|of|or)\\s)?|(?<word2>en|and|t/m|of|or|to|tot en met)\\s{1,2}|(?<dash>${DASH})\\s?)(?<mark>(?:${MARK}))?`,
  'iuy',
);
const ANOTHER = new RegExp(`(?:${DIGITS}|${LETTERS.replace('number', 'letters')})`, 'uy');
const CLOSES = /\s?(?:[).,;:\]»”"]|$)/y;

/**
 * Reads the number after a dossier, and those that a list or a range has after it. Of a range both ends are told, since
 * what is between may be one publication.
 *
 * @example ', nrs. 5–7 en 9, p. 3' // => 5, 7, 9
 */
export function readNumbers(cursor: Cursor, dossier: Dossier): PaperNumber[] {
  const start = cursor.at;
  const first = readFirst(cursor, dossier);
  if (!first) return [];
  const numbers = [finish(cursor, first, start)];
  let isPlural = PLURAL.test(first.mark);
  for (;;) {
    const from = cursor.at;
    const { mark, word2, word = word2, dash } = cursor.take(BETWEEN)?.groups ?? {};
    const start = cursor.at - (mark?.length ?? 0);
    const next = cursor.at > from ? cursor.take(ANOTHER)?.groups : undefined;
    const text = next?.['number'] ?? next?.['letters'] ?? '';
    isPlural ||= PLURAL.test(mark ?? '');
    // After a comma alone it may go on with the sentence.
    const isOfList =
      mark !== undefined ||
      (follows(text, numbers.at(-1)?.number ?? '', dash !== undefined) &&
        (isPlural || isLetters(text) || dash !== undefined || (word !== undefined && cursor.peek(CLOSES) !== undefined)));
    if (text === '' || !isOfList) {
      cursor.at = from;
      return numbers;
    }
    numbers.push(finish(cursor, { text, isBare: false }, start));
  }
}

function readFirst(
  cursor: Cursor,
  { isOfPapers, hasLead, hasPart, isJoined, isTight }: Dossier,
): { text: string; isBare: boolean; mark: string } | undefined {
  const marked = cursor.take(MARKED);
  if (marked) {
    const { number, letters, mark = '' } = marked.groups ?? {};
    const text = number ?? letters ?? '';
    // In a word such as "nr. van" the letters are no number.
    if (number !== undefined || letters === letters?.toUpperCase() || isOfPapers) return { text, isBare: false, mark };
    cursor.at -= marked[0].length;
  }
  const isKnown = hasLead || hasPart;
  const match =
    cursor.take(OF_SENATE) ??
    (!isJoined && isKnown ? cursor.take(DASHED) : undefined) ??
    (!isJoined && isTight ? cursor.take(JOINED_BY_DASH) : undefined) ??
    (hasLead && !isJoined ? cursor.take(SLASHED) : undefined) ??
    (isOfPapers || (hasPart && !isJoined) ? cursor.take(SPACED) : undefined) ??
    (hasLead ? cursor.take(LETTERED) : cursor.take(AFTER_COMMA));
  const { number, letters } = match?.groups ?? {};
  const text = number ?? letters;
  return match && text !== undefined ? { text, isBare: !isKnown && !/,/.test(match[0]), mark: '' } : undefined;
}

/** Whether two numbers may stand in one list: both letters, or both digits; a range goes up. */
function follows(text: string, before: string, isRange: boolean): boolean {
  if (isLetters(text) !== isLetters(before)) return false;
  return !isRange || isLetters(text) || Number.parseInt(text, 10) > Number.parseInt(before, 10);
}

function isLetters(text: string): boolean {
  return /^[A-Z]+$/.test(text);
}

function finish(cursor: Cursor, { text, isBare }: { text: string; isBare: boolean }, start: number): PaperNumber {
  const end = cursor.at;
  cursor.take(ANNEX);
  const page = cursor.take(PAGE)?.groups?.['page'];
  if (page === undefined) cursor.at = end;
  return { number: toNumber(text), ...(page !== undefined && { page: page.trim() }), start, end: cursor.at, isBare };
}
