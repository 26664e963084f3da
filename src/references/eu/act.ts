import type { Groups } from '../by-pattern.ts';

/**
 * What a text says of an act of the European Union besides its year and number, which several acts may share: Directive
 * 2004/68/EC is not Framework Decision 2004/68/JHA, nor is Regulation (EU) No 93/2011 Directive 2011/93/EU.
 */
export interface Act {
  readonly kind?: ActKind | undefined;
  /** What comes first: the year as in "2011/93/EU", or the number as in "(EU) nr. 910/2014". */
  readonly order?: 'year' | 'number' | undefined;
  readonly mark?: ActMark | undefined;
}

/** By the letters of CELEX: directive, regulation, decision, framework decision, recommendation. */
export type ActKind = 'L' | 'R' | 'D' | 'F' | 'H';
export type ActMark = 'EU' | 'EC' | 'EEC' | 'Euratom' | 'JHA' | 'CFSP';

/** An act as it stands in a text. */
export interface WrittenAct {
  readonly year: string;
  readonly number: string;
  readonly act: Act;
}

/**
 * The first Community is of 1952, and no act bears a year to come. Where only one of two numbers can be a year, a later one
 * is read too; of two that look like years, it is the number.
 */
export const FIRST_YEAR = 1952;
const LATEST_YEAR = 2026;
/** Since 2015 every act has its year before its number. */
export const FIRST_UNIFORM = 2015;

const MARKS: Readonly<Record<string, ActMark>> = {
  eu: 'EU',
  eg: 'EC',
  ec: 'EC',
  eeg: 'EEC',
  eec: 'EEC',
  euratom: 'Euratom',
  jbz: 'JHA',
  jha: 'JHA',
  jai: 'JHA',
  gbvb: 'CFSP',
  cfsp: 'CFSP',
};

const KINDS: Readonly<Record<ActKind, string>> = {
  F: 'kaderbesluit|framework decision',
  L: 'richtlijn|directive',
  R: 'verordening|regulation',
  D: 'besluit|beschikking|decision',
  H: 'aanbeveling|recommendation',
};

/** How marks and kinds are written, for patterns. */
export const MARK_WORDS = Object.keys(MARKS).join('|');
export const KIND_WORDS = Object.values(KINDS).join('|');

/** Says of what kind the act is whose number follows, perhaps after who made it. */
const KIND_BEFORE = new RegExp(
  `(${KIND_WORDS})(?:en|s)?(?:\\s\\d{1,4}/\\d{1,4}(?:/(?:${MARK_WORDS}))?(?:,|\\s(?:en|and))){0,4}(?:\\s(?:van|of|de|het|the|en|and|raad|council|commissie|commission|europees|european|parlement|parliament)\\b){0,9}[\\s([]{0,3}(?:n[or]s?\\.?\\s?)?$`,
  'iu',
);

/** Kinds of which every act has its year before its number. */
const YEAR_FIRST = /[LFH]/;

/** The series in which acts are numbered, by kind, order and area: what has series, year and number in common is one act. */
const SERIES = ['lye', 'hye', 'rne', 'rye', 'dne', 'dye', 'fyj', 'dyj', 'dyc'];

/**
 * Reads an act from the parts of its number: `year`, `sort` and `number` of CELEX, or what stands before (`one`) and after
 * the stroke (`two`), with a mark in `front` or at the `end`, or a `word` for its kind. Until 1999 a year may have two digits.
 *
 * @param before the text before it, which may say of what kind it is
 * @returns undefined where no act is numbered so
 */
export function readAct({ year, sort, number = '', one = '', two = '', front, end, word }: Groups, before: string): WrittenAct | undefined {
  if (year !== undefined) {
    const kind = sort?.toUpperCase() as ActKind;
    return { year, number, act: { kind, order: orderOfKind(kind, Number(year)) } };
  }
  const stated = readKind(word ?? KIND_BEFORE.exec(before)?.[1]);
  const mark = MARKS[(front ?? end ?? '').toLowerCase()];
  // The mark of the Union is younger than years of two digits.
  const [first, second] = mark === 'EU' ? [one, two] : [inFull(one, two), inFull(two, one)];
  const isShort = first !== one || second !== two;
  const order = isShort ? orderOfShort(one, two, stated, front) : orderOf(one, two, stated, mark);
  if (order === undefined || (!mark && word && !isShort && isOfOthers(stated, order, one))) return undefined;
  // Of all that has its mark in front, only regulations had their number first.
  const kind = stated ?? (front && order === 'number' ? 'R' : undefined);
  const [of, at] = order === 'year' ? [first, two] : [second, one];
  return { year: of, number: at, act: { kind, order, mark } };
}

/** A year of two digits in four, unless the other part is a year in full. */
function inFull(part: string, other: string): string {
  return part.length === 2 && Number(part) >= FIRST_YEAR - 1900 && !isYear(other) ? `19${part}` : part;
}

/** The order where a year has two digits: regulations have it last, and so do decisions of Parliament and Council. */
function orderOfShort(one: string, two: string, kind: ActKind | undefined, front: string | undefined): Act['order'] {
  const [mayBeFirst, mayBeLast] = [inFull(one, '') !== one, inFull(two, '') !== two];
  if ((front !== undefined || kind === 'R') && mayBeLast) return 'number';
  if (front !== undefined) return undefined;
  if (mayBeFirst) return 'year';
  return mayBeLast && one.length > 2 && !YEAR_FIRST.test(kind ?? '') ? 'number' : undefined;
}

function readKind(word = ''): ActKind | undefined {
  return (Object.keys(KINDS) as ActKind[]).find((kind) => KINDS[kind].split('|').includes(word.toLowerCase()));
}

function orderOfKind(kind: ActKind, year: number): Act['order'] {
  if (year >= FIRST_UNIFORM || YEAR_FIRST.test(kind)) return 'year';
  return kind === 'R' ? 'number' : undefined;
}

function orderOf(one: string, two: string, kind: ActKind | undefined, mark: ActMark | undefined): Act['order'] {
  const area = areaOf(mark);
  const isOutside = area === 'j' || area === 'c';
  if (isYear(one) && isYear(two)) {
    // Until 2015 no series that has the year first came near a thousand.
    const isYearFirst = YEAR_FIRST.test(kind ?? '') || isOutside || (Number(one) >= FIRST_UNIFORM && (mark ?? 'EU') === 'EU');
    return isYearFirst ? 'year' : 'number';
  }
  const latest = isYear(one) || isYear(two) ? LATEST_YEAR : 2099;
  if (isYear(one, latest)) return 'year';
  return isYear(two, latest) && !isOutside ? 'number' : undefined;
}

function isYear(text: string, latest = LATEST_YEAR): boolean {
  return text.length === 4 && Number(text) >= FIRST_YEAR && Number(text) <= latest;
}

/** Whether a number with a word and no mark is one that boards, municipalities and others give, and no EU act has. */
function isOfOthers(kind: ActKind | undefined, order: Act['order'], first: string): boolean {
  return kind === 'R' ? order === 'year' && Number(first) < FIRST_UNIFORM : order === 'number';
}

/** The area that a mark tells: that of a Community, of justice, or foreign policy. */
export function areaOf(mark: ActMark | undefined): 'e' | 'j' | 'c' | undefined {
  if (mark === 'JHA') return 'j';
  if (mark === 'CFSP') return 'c';
  return mark && 'e';
}

/** The series that an act may be of, by what is said of it. */
function seriesOf({ kind, order, mark }: Act): string[] {
  const said = [kind?.toLowerCase(), order?.charAt(0), areaOf(mark)];
  return SERIES.filter((series) => said.every((part, index) => (part ?? series[index]) === series[index]));
}

/** Whether what two texts say of acts of one year and number may be said of one act. */
export function isSameAct(one: Act | undefined, other: Act | undefined): boolean {
  return !one || !other || seriesOf(one).some((series) => seriesOf(other).includes(series));
}

/** The word for what is said of an act, in a key. */
const KIND_CODES: Readonly<Record<ActKind, string>> = { L: 'dir', R: 'reg', D: 'dec', F: 'fd', H: 'rec' };

/**
 * The key of an act. What its kind and year tell by themselves is not said again.
 *
 * @example { year: '2011', number: '93', act: { kind: 'L', order: 'year', mark: 'EU' } } // => 'eu-2011-93~dir'
 * @example { year: '2004', number: '68', act: { order: 'year', mark: 'JHA' } } // => 'eu-2004-68~jha'
 */
export function toActKey({ year, number, act }: WrittenAct): string {
  const { kind, order, mark } = act;
  const said = [
    kind && KIND_CODES[kind],
    isMarkTold(kind, Number(year), mark) ? undefined : mark?.toLowerCase(),
    order === usualOrder(kind, Number(year), mark) ? undefined : order,
  ].filter((part) => part !== undefined);
  return [`eu-${year}-${Number(number)}`, said.join('.')].filter(Boolean).join('~');
}

/** What a key says of its act. */
export function actOfKey(key: string): Act | undefined {
  const [base = '', said = ''] = key.split('~');
  if (said === '' || !base.startsWith('eu-')) return undefined;
  const parts = said.split('.');
  const year = Number(base.split('-')[1]);
  const kind = (Object.keys(KIND_CODES) as ActKind[]).find((each) => parts.includes(KIND_CODES[each]));
  const mark = Object.values(MARKS).find((each) => parts.includes(each.toLowerCase()));
  const order = (['year', 'number'] as const).find((each) => parts.includes(each)) ?? usualOrder(kind, year, mark);
  return { kind, order, mark };
}

function usualOrder(kind: ActKind | undefined, year: number, mark: ActMark | undefined): Act['order'] {
  if (kind !== undefined) return orderOfKind(kind, year);
  return mark && 'year';
}

/** Whether the kind tells the area, and the year how it was marked then. */
function isMarkTold(kind: ActKind | undefined, year: number, mark: ActMark | undefined): boolean {
  if (kind === undefined || kind === 'D') return false;
  return kind === 'F' ? mark === 'JHA' : mark === usualMark(year);
}

/** Acts bear the mark of the Union since the Treaty of Lisbon. */
export const FIRST_EU = 2010;
/** The years in which the mark of the Community did not change. */
const [LAST_EEC, FIRST_EC, LAST_EC] = [1992, 1994, 2008];

/** The mark of the acts of a year that are not of justice or foreign policy; undefined in the years when it changed. */
export function usualMark(year: number): ActMark | undefined {
  if (year >= FIRST_EU) return 'EU';
  if (year >= FIRST_EC && year <= LAST_EC) return 'EC';
  return year <= LAST_EEC ? 'EEC' : undefined;
}

/**
 * The word that stands for an act and the series it may be of, for an index that can only compare words.
 *
 * @example 'eu-2004-68~dir' // => 'eu-2004-68-lye'
 */
export function toStatedKey(key: string): string {
  return toStatedWord(key.replace(/~.*/, ''), actOfKey(key));
}

export function toStatedWord(base: string, act: Act | undefined): string {
  return act ? `${base}-${seriesOf(act).join('')}` : base;
}
