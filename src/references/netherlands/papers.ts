import { Cursor } from '../cursor.ts';
import { toKey } from '../key.ts';
import type { Finder, Reference } from '../reference.ts';
import { DASH, isChapter, MARK, THIN } from '../tokens.ts';
import { LEAD_LENGTH, readLead, type Lead } from './lead.ts';
import { readNumbers } from './numbers.ts';

/** Dossiers have five digits, those of before 1960 four; today's are far from forty thousand. */
const DOSSIER = new RegExp(`(?<![\\p{L}\\d]|\\d[.,:])\\d{2}(?:(?:${THIN}|${DASH})\\d{3}|\\d{2})(?!\\d)`, 'gu');
export const LAST_DOSSIER = 39_999;
/** Without a word for it, older numbers are of something else. */
const FIRST_ALONE = 10_000;
const FIRST_BARE = 18_000;

/** Written with a dash, two numbers are a dossier only after a word for one. */
const IN_TWO = new RegExp(DASH);

/** This dossier has a part for each council, and papers only in these. */
const OF_COUNCILS = '21501';
const COUNCIL = new RegExp(`\\s?${DASH}\\s?(\\d{2})(?!\\d)`, 'y');

const KINGDOM = new RegExp(`(?:\\s|${DASH}){0,2}\\(?R\\s?\\d{3,4}(?!\\d)\\)?`, 'iy');
const CHAPTER_WORD = /[\s,]{0,3}(?:hoofdstuk|hfdst\.?|hfst\.?|chapter)\s/iy;
const GAP = new RegExp(`[\\s,;.:]{0,3}(?:${DASH}\\s?)?`, 'y');
const ROMAN = /(?<open>\()?(?<roman>[IVX]{1,5}[ABC]?)(?:(?![\p{L}\d])(?<close>\))?|(?=\d))/iuy;
/** The funds of the budget have a letter: 33 400 A, nr. 3. With a comma before it, it is a paper of the senate. */
const FUND = new RegExp(`\\s?(?:${DASH}\\s?)?(?<fund>[A-HJK])(?=,?\\s?${MARK}\\d|${DASH}\\d)`, 'iuy');
const NUMBERED = new RegExp(`\\)?,?\\s?${MARK}\\d`, 'iuy');
const CLOSING = /\)/y;

/** What a paper is of besides: its number, which stands after all of them, is that in the first. */
const JOINT = new RegExp(
  `(?:\\s{0,2}(?:[,;/&+]|${DASH})\\s{0,2}(?:(?:en|and)\\s)?|\\s{1,2}(?:en|and|resp\\.|respectievelijk)\\s{1,2})(?<dossier>\\d{2}${THIN}\\d{3})(?!\\d)`,
  'iy',
);
const MAX_JOINED = 9;

/** What makes the number after it one of something else: an amount, a case, a part of a longer number. */
const OF_ANOTHER =
  /(?:[€$£=×]|\b(?:eur|usd|naf|fl|postbus|antwoordnummer)|\b(?:rol)?n[ro]s?\.?|\bnummers?|\d\s?x|[\p{L}\d][-‐-―]|[\d)\p{L}][./])[\s.]{0,2}$/iu;
/** What has bare numbers of the same shape: standards, forms, tariffs, postal codes. */
const STANDARD =
  /(?:\b(?:NEN|EN|ISO|IEC|DIN|BS|ASTM|CEN|ETSI)\b|\b(?:cas|norm|norms|normen|standards?|standaard|formulier|form|tariff|model)\b)[^()\n;]{0,60}$|\b[A-Z]{2,5}\s$/u;
const AFTER_STANDARD = new RegExp(`\\s?${DASH}|[:/+]\\d`, 'y');

const TYPED = new RegExp(`^(?:dossier\\s)?(?<dossier>\\d{2}${THIN}\\d{3})(?:[\\s,;.:]{0,3}${DASH}?(?<number>\\d{1,4}|[A-Z]))?$`, 'iu');
const TYPED_NUMBER = new RegExp(`^${MARK}(?<number>\\d{1,4})$`, 'iu');

/**
 * Papers of the Dutch parliament and their dossiers, as the Leidraad voor juridische auteurs and Aanwijzing 3.43 have them
 * and as papers write them themselves.
 */
export const findPapers: Finder = function* (text, isTyped) {
  const typed = isTyped ? readTyped(text) : undefined;
  if (typed) {
    yield typed;
    return;
  }
  let from = 0;
  for (const { 0: digits, index } of text.matchAll(DOSSIER)) {
    if (index < from) continue;
    const { found, end } = readAt(text, index, digits, from);
    yield* found;
    from = end;
  }
};

/** A number so bare that it is read only where it is all that was typed. */
function readTyped(text: string): Reference | undefined {
  const { dossier, number } = TYPED.exec(text)?.groups ?? {};
  const [start, end] = [0, text.length];
  if (dossier === undefined) {
    const alone = TYPED_NUMBER.exec(text)?.groups?.['number'];
    return alone === undefined ? undefined : { kind: 'paper-number', key: `nr-${alone}`, start, end };
  }
  const base = `kst-${dossier.replace(/\D/g, '')}`;
  if (base === `kst-${OF_COUNCILS}`) return undefined;
  return number === undefined
    ? { kind: 'dossier', key: base, start, end }
    : { kind: 'paper', key: `${base}-${number.toLowerCase()}`, start, end };
}

interface Read {
  readonly found: readonly Reference[];
  /** Up to where nothing else is to be found. */
  readonly end: number;
}

/** The papers of the dossier that stands at a place, or the dossier, and those that are joined with it. */
function readAt(text: string, at: number, digits: string, from: number): Read {
  const dossier = digits.replace(/\D/g, '');
  const before = text.slice(Math.max(from, at - LEAD_LENGTH), at);
  const lead = readLead(before);
  if (lead ? dossier.length === 4 && !lead.isOld : IN_TWO.test(digits) || !mayStandAlone(dossier, before)) return { found: [], end: from };
  const cursor = new Cursor(text, at + digits.length);
  cursor.take(KINGDOM);
  const isTight = digits.length === 5;
  const part = dossier === OF_COUNCILS ? cursor.take(COUNCIL)?.[1] : readChapter(cursor, lead, isTight);
  if (dossier === OF_COUNCILS && part === undefined) return { found: [], end: from };
  cursor.take(KINGDOM);
  if (/\([^)]*$/.test(before)) closeBracket(cursor);
  const [start, end] = [at - (lead?.length ?? 0), cursor.at];
  const joined = takeJoined(cursor);
  const isJoined = joined.length > 0;
  const hasPart = part !== undefined;
  const numbers = readNumbers(cursor, { isOfPapers: lead?.isOfPapers ?? false, hasLead: lead !== undefined, hasPart, isJoined, isTight });
  const base = ['kst', dossier, part?.toLowerCase()].filter((each) => each !== undefined).join('-');
  if (numbers[0]?.isBare && (Number(dossier) < FIRST_BARE || isOfStandard(before, numbers[0].number, cursor)))
    return { found: [], end: cursor.at };
  const papers = numbers.map(({ number, page, ...place }, index): Reference => ({
    kind: 'paper',
    key: toKey(`${base}-${number.toLowerCase()}`, lead?.session),
    ...(page !== undefined && { page }),
    start: index === 0 ? start : place.start,
    end: place.end,
  }));
  if (papers.length > 0) return { found: papers, end: cursor.at };
  const isDossier = lead ? lead.isOfPapers || hasPart : hasPart;
  const own: Reference[] = isDossier ? [{ kind: 'dossier', key: base, start, end }] : [];
  return { found: lead?.isOfPapers ? [...own, ...joined] : own, end: cursor.at };
}

function mayStandAlone(dossier: string, before: string): boolean {
  return dossier.length === 5 && Number(dossier) >= FIRST_ALONE && Number(dossier) <= LAST_DOSSIER && !OF_ANOTHER.test(before);
}

function isOfStandard(before: string, number: string, cursor: Cursor): boolean {
  return STANDARD.test(before) || cursor.peek(AFTER_STANDARD) !== undefined || /^(?:19|20)\d\d$/.test(number);
}

/** A chapter of the budget: Roman, perhaps with a letter, or the letter of a fund. */
function readChapter(cursor: Cursor, lead: Lead | undefined, isTight: boolean): string | undefined {
  const start = cursor.at;
  const hasWord = cursor.take(CHAPTER_WORD) !== undefined;
  const gap = hasWord ? '' : (cursor.take(GAP)?.[0] ?? '');
  const { open, roman = '', close } = cursor.take(ROMAN)?.groups ?? {};
  const isMarked = hasWord || open !== undefined || /[-‐-―]/.test(gap) || cursor.peek(NUMBERED) !== undefined;
  const isInCapitals = roman === roman.toUpperCase();
  // A lone "I" is a house or a word, and small letters are words, unless they are marked as a chapter or joined to its dossier.
  const isSure = isMarked || (roman.length > 1 || /[VX]/i.test(roman) ? isInCapitals || gap === '' || (lead && isTight) : false);
  if (isChapter(roman) && isSure && !(open !== undefined && close === undefined)) {
    // What closes here was opened before the dossier.
    if (open === undefined && close !== undefined) cursor.at -= 1;
    return roman;
  }
  cursor.at = start;
  return cursor.take(FUND)?.groups?.['fund'];
}

/** In "(32 500-VI), nr. 106" the bracket closes before the number. */
function closeBracket(cursor: Cursor): void {
  if (cursor.peek(NUMBERED)) cursor.take(CLOSING);
}

/** Passes the other dossiers of a paper. */
function takeJoined(cursor: Cursor): Reference[] {
  const joined: Reference[] = [];
  for (let joint = cursor.take(JOINT); joint && joined.length < MAX_JOINED; joint = cursor.take(JOINT)) {
    const dossier = joint.groups?.['dossier'] ?? '';
    const start = cursor.at - dossier.length;
    cursor.take(KINGDOM);
    const part = cursor.take(COUNCIL)?.[1] ?? readChapter(cursor, undefined, false);
    const key = ['kst', dossier.replace(/\D/g, ''), part?.toLowerCase()].filter((each) => each !== undefined).join('-');
    joined.push({ kind: 'dossier', key, start, end: cursor.at });
  }
  return joined;
}
