import { byPattern } from '../by-pattern.ts';
import { Cursor } from '../cursor.ts';
import type { Family, Finder, Reference } from '../reference.ts';
import { DASH, MARK, toNumber } from '../tokens.ts';

const GAZETTE = /(?<![\p{L}\d])(?<gazette>stb|staatsblad|stcrt|staatscourant|trb|tractatenblad)(?!\p{L})/giu;
const CODES: Readonly<Record<string, string>> = { staatsblad: 'stb', staatscourant: 'stcrt', tractatenblad: 'trb' };

const YEAR = '(?:1[89]|20)\\d{2}';
const PAUSE = new RegExp(`(?:${DASH}|[.\\s]{0,3})`, 'y');
const YEAR_FIRST = new RegExp(
  `(?<year>${YEAR})(?:\\s?[,/]\\s{0,2}|\\s|${DASH})(?:${MARK})?(?<number>\\d{1,5})(?!\\d|[.,]\\d|${DASH}\\d)`,
  'iuy',
);
const YEAR_LAST = new RegExp(`(?:${MARK})?(?<number>\\d{1,5}),\\s?(?<year>${YEAR})(?!\\d)`, 'iuy');
/** The day of the law, or of the gazette, tells the year. */
const DATED = new RegExp(
  `(?:${MARK})?(?<number>\\d{1,5})\\s(?:van|d\\.d\\.|of)\\s(?:\\d{1,2}\\s\\p{L}{3,9}\\s|\\d{1,2}[-/]\\d{1,2}[-/])(?<year>${YEAR})(?!\\d)`,
  'iuy',
);
const ALONE = new RegExp(`(?:${MARK})?(?<number>\\d{1,5})(?!\\d|[.,/]\\d|${DASH}\\d|\\s\\d)`, 'iuy');
const DATE_BEFORE = new RegExp(
  `(?:\\d{1,2}\\s\\p{L}{3,9}\\s|\\d{1,2}[-/]\\d{1,2}[-/])(?<year>${YEAR})(?!\\d)(?![^]{0,60}\\d{1,2}\\s\\p{L}{3,9}\\s${YEAR})[^\\d;][^;]{0,40}$`,
  'u',
);
const BEFORE = 80;
const MORE = new RegExp(
  `,\\s(?<number>\\d{1,5})(?=\\s?[),;.]|\\s(?:en|and)\\s|$)(?!,\\s${YEAR})|\\s(?:en|and)\\s(?:${MARK})?(?<last>\\d{1,5})(?=\\s?[),;.]|$)`,
  'iuy',
);

/** The official gazettes: year and number, in either order, or only a number beside a date; several numbers of one year. */
const findGazettes: Finder = function* (text) {
  for (const match of text.matchAll(GAZETTE)) yield* readGazette(text, match);
};

function readGazette(text: string, { 0: written, index, groups }: RegExpExecArray): Reference[] {
  const name = groups?.['gazette']?.toLowerCase() ?? '';
  const code = CODES[name] ?? name;
  const cursor = new Cursor(text, index + written.length);
  cursor.take(PAUSE);
  const match = cursor.take(YEAR_FIRST) ?? cursor.take(YEAR_LAST) ?? cursor.take(DATED) ?? cursor.take(ALONE);
  const { number, year = DATE_BEFORE.exec(text.slice(Math.max(0, index - BEFORE), index))?.groups?.['year'] } = match?.groups ?? {};
  if (number === undefined || year === undefined) return [];
  const found: Reference[] = [];
  let start = index;
  for (let next: string | undefined = number; next !== undefined;) {
    found.push({ kind: 'gazette', key: `${code}-${year}-${toNumber(next)}`, start, end: cursor.at });
    start = cursor.at;
    const more = cursor.take(MORE)?.groups;
    next = more?.['number'] ?? more?.['last'];
  }
  return found;
}

/** The European Case Law Identifier (Council conclusions 2011/C 127/01); spaces come in where texts are converted. */
const ECLI =
  /(?<![\p{L}\d])(?:ECLI\s?:\s?)?(?<country>[A-Z]{2}):\s?(?<court>[A-Z][A-Z0-9]{0,6}):\s?(?<year>\d{4}):\s?(?<number>[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)(?![\p{L}\d])/giu;
const LJN = /(?<![\p{L}\d])LJN(?:[\s:-]|nummer|nr\.?){0,3}(?<number>[A-Z]{2}\d{4})(?!\d)/giu;
const REPORT =
  /(?<![\p{L}\d])(?<series>NJ|NJB|BNB|RvdW|JIN|AB|NbSr|JOR|JAR|USZ|RSV|V-N)\s(?<year>(?:19|20)\d{2})[,/]\s?(?<number>\d{1,5})(?!\d)/gu;

/** Dutch laws and judgements. */
export const DUTCH_LAW: Family = {
  name: 'nl-law',
  finders: [
    findGazettes,
    byPattern('case', ECLI, ({ country, court, year, number }) => ({
      key: ['ecli', country, court, year, number].join(':').toLowerCase(),
    })),
    byPattern('law-report', LJN, ({ number = '' }) => ({ key: `ljn-${number.toLowerCase()}` })),
    byPattern('law-report', REPORT, ({ series = '', year = '', number = '' }) => ({
      key: `${series.toLowerCase()}-${year}-${toNumber(number)}`,
    })),
  ],
};
