import type { Groups } from './find-forms.ts';

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
  `(${KIND_WORDS})(?:en|s)?(?:\\s(?:van|of|de|het|the|en|and|raad|council|commissie|commission|europees|european|parlement|parliament)\\b){0,9}[\\s([]{0,3}(?:n[or]s?\\.?\\s?)?$`,
  'iu',
);

/** Kinds of which every act has its year before its number. */
const YEAR_FIRST = /[LFH]/;

/** The series in which acts are numbered, by kind, order and area: what has series, year and number in common is one act. */
const SERIES = ['lye', 'hye', 'rne', 'rye', 'dne', 'dye', 'fyj', 'dyj', 'dyc'];

/**
 * Reads an act from the parts of its number: `year`, `sort` and `number` of CELEX, or what stands before (`one`) and after
 * the stroke (`two`), with a mark in `front` or at the `end`, or a `word` for its kind.
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
  const order = orderOf(one, two, stated, mark);
  if (order === undefined || (!mark && word && isOfOthers(stated, order, one))) return undefined;
  // Of all that has its mark in front, only regulations had their number first.
  const kind = stated ?? (front && order === 'number' ? 'R' : undefined);
  const [of, at] = order === 'year' ? [one, two] : [two, one];
  return { year: of, number: at, act: { kind, order, mark } };
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

/**
 * The key of an act with the series it may be of, for an index that can only compare words.
 *
 * @example 'eu-2004-68', { kind: 'L' } // => 'eu-2004-68-lye'
 */
export function toStatedKey(key: string, act: Act | undefined): string {
  return act ? `${key}-${seriesOf(act).join('')}` : key;
}
