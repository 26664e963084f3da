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

export type ActKind = 'directive' | 'regulation' | 'decision' | 'framework-decision' | 'recommendation';
export type ActMark = 'EU' | 'EC' | 'EEC' | 'Euratom' | 'JHA' | 'CFSP';

/** An act as it stands in a text. */
export interface WrittenAct {
  readonly year: string;
  readonly number: string;
  readonly act: Act;
}

type Area = 'community' | 'justice' | 'foreign';

/**
 * The first Community is of 1952, and no act bears a year to come. Where only one of two numbers can be a year, a later one
 * is read too; of two that look like years, it is the number.
 */
const [FIRST_YEAR, LATEST_YEAR] = [1952, 2026];
/** Acts bear the mark of the Union since the Treaty of Lisbon, and since 2015 each has its year before its number. */
const [FIRST_EU, FIRST_UNIFORM] = [2010, 2015];
/** The years in which the mark of the Community did not change. */
const [LAST_EEC, FIRST_EC, LAST_EC] = [1992, 1994, 2008];

const MARKS: Readonly<Record<ActMark, { readonly written: RegExp; readonly nl: string; readonly area: Area }>> = {
  EU: { written: /^EU$/i, nl: 'EU', area: 'community' },
  EC: { written: /^E[CG]$/i, nl: 'EG', area: 'community' },
  EEC: { written: /^EE[CG]$/i, nl: 'EEG', area: 'community' },
  Euratom: { written: /^Euratom$/i, nl: 'Euratom', area: 'community' },
  JHA: { written: /^(?:J[HA][AI]|JBZ)$/i, nl: 'JBZ', area: 'justice' },
  CFSP: { written: /^(?:CFSP|GBVB)$/i, nl: 'GBVB', area: 'foreign' },
};
const MARK_NAMES = Object.keys(MARKS) as ActMark[];

const CELEX_KINDS: Readonly<Record<string, ActKind>> = {
  L: 'directive',
  R: 'regulation',
  D: 'decision',
  F: 'framework-decision',
  H: 'recommendation',
};

const KIND_WORDS: Readonly<Record<string, ActKind>> = {
  kaderbesluit: 'framework-decision',
  'framework decision': 'framework-decision',
  richtlijn: 'directive',
  directive: 'directive',
  verordening: 'regulation',
  regulation: 'regulation',
  besluit: 'decision',
  beschikking: 'decision',
  decision: 'decision',
  aanbeveling: 'recommendation',
  recommendation: 'recommendation',
};
/** Says of what kind the act is whose number follows, perhaps after who made it. */
const KIND_BEFORE = new RegExp(
  `(?<word>${Object.keys(KIND_WORDS).join('|')})(?:en|s)?` +
    '(?:\\s(?:van|of|de|het|the|en|and|raad|commissie|europees|parlement|council|commission|european|parliament)\\b){0,9}' +
    '[\\s([]{0,3}(?:n[or]s?\\.?\\s?)?$',
  'iu',
);

/** Kinds of which every act has its year before its number. */
const YEAR_FIRST: ReadonlySet<ActKind | undefined> = new Set(['directive', 'framework-decision', 'recommendation']);

/** The series in which acts are numbered, each under a letter: what has series, year and number in common is one act. */
const SERIES: Readonly<Record<string, { readonly kind: ActKind; readonly order: Act['order']; readonly area: Area }>> = {
  l: { kind: 'directive', order: 'year', area: 'community' },
  h: { kind: 'recommendation', order: 'year', area: 'community' },
  r: { kind: 'regulation', order: 'number', area: 'community' },
  s: { kind: 'regulation', order: 'year', area: 'community' },
  n: { kind: 'decision', order: 'number', area: 'community' },
  d: { kind: 'decision', order: 'year', area: 'community' },
  f: { kind: 'framework-decision', order: 'year', area: 'justice' },
  j: { kind: 'decision', order: 'year', area: 'justice' },
  c: { kind: 'decision', order: 'year', area: 'foreign' },
};

/**
 * Reads an act from the parts of its number: `year`, `sort` and `number` of CELEX, or what stands before (`one`) and after
 * the stroke (`two`), with a mark in `front` or at the `end`, or a `word` for its kind.
 *
 * @param before the text before it, which may say of what kind it is
 * @returns undefined where no act is numbered so
 */
export function readAct({ year, sort, number, one, two, front, end, word }: Groups, before: string): WrittenAct | undefined {
  if (year !== undefined && number !== undefined) {
    const kind = CELEX_KINDS[sort?.toUpperCase() ?? ''];
    return { year, number, act: { kind, order: orderOfKind(kind, Number(year)) } };
  }
  if (one === undefined || two === undefined) return undefined;
  const stated = KIND_WORDS[(word ?? KIND_BEFORE.exec(before)?.groups?.['word'] ?? '').toLowerCase()];
  const mark = MARK_NAMES.find((each) => MARKS[each].written.test(front ?? end ?? ''));
  const order = orderOf(one, two, stated, mark);
  if (order === undefined || (mark === undefined && word !== undefined && isOfOthers(stated, order, one))) return undefined;
  // Of all that has its mark in front, only regulations had their number first.
  const kind = stated ?? (front !== undefined && order === 'number' ? 'regulation' : undefined);
  return order === 'year' ? { year: one, number: two, act: { kind, order, mark } } : { year: two, number: one, act: { kind, order, mark } };
}

function orderOfKind(kind: ActKind | undefined, year: number): Act['order'] {
  if (year >= FIRST_UNIFORM || YEAR_FIRST.has(kind)) return 'year';
  return kind === 'regulation' ? 'number' : undefined;
}

function orderOf(one: string, two: string, kind: ActKind | undefined, mark: ActMark | undefined): Act['order'] {
  const isOutside = mark !== undefined && MARKS[mark].area !== 'community';
  if (isYear(one) && isYear(two)) {
    // Until 2015 no series that has the year first came near a thousand.
    const isYearFirst = YEAR_FIRST.has(kind) || isOutside || (Number(one) >= FIRST_UNIFORM && (mark ?? 'EU') === 'EU');
    return isYearFirst ? 'year' : 'number';
  }
  const isPossible = isYear(one) || isYear(two) ? isYear : isYearToCome;
  if (isPossible(one)) return 'year';
  return isPossible(two) && !isOutside ? 'number' : undefined;
}

function isYear(text: string): boolean {
  return text.length === 4 && Number(text) >= FIRST_YEAR && Number(text) <= LATEST_YEAR;
}

function isYearToCome(text: string): boolean {
  return text.length === 4 && text.startsWith('20') && Number(text) > LATEST_YEAR;
}

/** Whether a number with a word and no mark is one that boards, municipalities and others give, and no EU act has. */
function isOfOthers(kind: ActKind | undefined, order: Act['order'], first: string): boolean {
  return kind === 'regulation' ? order === 'year' && Number(first) < FIRST_UNIFORM : order === 'number';
}

/** Whether what two texts say of acts of one year and number may be said of one act. */
export function isSameAct(one: Act | undefined, other: Act | undefined): boolean {
  return one === undefined || other === undefined || seriesOf(one).some((series) => seriesOf(other).includes(series));
}

function seriesOf({ kind, order, mark }: Act): string[] {
  const area = mark && MARKS[mark].area;
  return Object.keys(SERIES).filter((letter) => {
    const series = SERIES[letter];
    return (kind ?? series?.kind) === series?.kind && (order ?? series?.order) === series?.order && (area ?? series?.area) === series?.area;
  });
}

/**
 * The key of an act with the series it may be of, for an index that can only compare words.
 *
 * @example 'eu-2004-68', { kind: 'directive' } // => 'eu-2004-68-l'
 */
export function toStatedKey(key: string, act: Act | undefined): string {
  return act ? `${key}-${seriesOf(act).join('')}` : key;
}

/** The keys of all that may be said of an act that a text speaks of so: `toStatedKey` of whatever is the same act. */
export function toAgreeingKeys(key: string, act: Act | undefined): string[] {
  if (act === undefined) return [key];
  const series = seriesOf(act);
  return STATEMENTS.filter((stated) => series.some((letter) => stated.includes(letter))).map((stated) => `${key}-${stated}`);
}

/** The series of everything that can be said. */
const STATEMENTS = [
  ...new Set(
    [undefined, ...Object.values(CELEX_KINDS)].flatMap((kind) =>
      ([undefined, 'year', 'number'] as const).flatMap((order) =>
        [undefined, ...MARK_NAMES].map((mark) => seriesOf({ kind, order, mark }).join('')),
      ),
    ),
  ),
].filter(Boolean);

/**
 * Writes an act as the Interinstitutional Style Guide has it, its number and year in their own order.
 *
 * @example 2014, '910', { kind: 'regulation', order: 'number' }, 'nl' // => '(EU) nr. 910/2014'
 */
export function writeAct(year: number, number: string, act: Act, language: 'nl' | 'en'): string {
  const isNumberFirst = hasNumberFirst(year, number, act);
  // Of what is not told, only regulations come to numbers that high.
  const kind = act.kind ?? (isNumberFirst && act.order === undefined ? 'regulation' : undefined);
  const mark = markOf(year, { ...act, kind });
  const name = mark && (language === 'nl' ? MARKS[mark].nl : mark);
  const front = name && `(${name})`;
  const end = name ? `/${name}` : '';
  if (isNumberFirst && kind !== 'regulation') return `${number}/${year}${end}`;
  if (isNumberFirst)
    return `${front ?? (language === 'nl' ? 'Verordening' : 'Regulation')} ${language === 'nl' ? 'nr.' : 'No'} ${number}/${year}`;
  return year >= FIRST_UNIFORM ? `${front ?? '(EU)'} ${year}/${number}` : `${year}/${number}${end}`;
}

/** The number of an act as EUR-Lex finds it: year and number in their own order. */
export function writeActNumber(year: number, number: string, act: Act): string {
  return hasNumberFirst(year, number, act) ? `${number}/${year}` : `${year}/${number}`;
}

/** Numbers too high for a series that has the year first are of one that has not. */
function hasNumberFirst(year: number, number: string, { order }: Act): boolean {
  return order === undefined ? Number(number) >= FIRST_YEAR && year < FIRST_UNIFORM : order === 'number';
}

function markOf(year: number, { kind, mark }: Act): ActMark | undefined {
  if (mark === 'Euratom' || (mark && MARKS[mark].area !== 'community')) return mark;
  if (kind === 'framework-decision') return 'JHA';
  if (year >= FIRST_EU) return 'EU';
  // A decision without a mark may be of any area.
  if (mark === undefined && (kind === undefined || kind === 'decision')) return undefined;
  if (year >= FIRST_EC && year <= LAST_EC) return 'EC';
  return year <= LAST_EEC ? 'EEC' : mark;
}
