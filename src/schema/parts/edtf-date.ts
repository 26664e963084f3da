import { z } from 'astro/zod';
import edtf from 'edtf';

const POINT = /^(?<year>[12]\d{3})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<mark>[~?%])?$/;

/**
 * A date that says how exact it is: EDTF (ISO 8601-2), level 1, as far as this site can put it into words.
 * YAML reads a bare `2010` as a number, so numbers are taken as years.
 *
 * @example 2009-11-06 // a day
 * @example 2008-23 // autumn 2008
 * @example 2009-11-06/.. // since that day, and still so
 * @example 2009-11-06/ // since that day, end not known
 */
export const edtfDateSchema = z
  .union([z.string(), z.number().int()], { error: 'expects a date such as `2009-11-06`, `2010-07` or `2010`' })
  .transform(String)
  .superRefine((text, context) => {
    const problem = findDateProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  })
  .meta({ field: 'edtf' });

/** A single day, for what is dated exactly: `2026-11-24`. */
export const daySchema = edtfDateSchema.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), {
  error: 'expects one day, such as `2026-11-24`',
});

/** A date in parts, with its first and last moment in milliseconds since 1970 (UTC). */
export interface EdtfDate {
  readonly earliest: number;
  readonly latest: number;
  /** The date, or the beginning of the interval; undefined where the beginning is not known. */
  readonly start: EdtfPoint | undefined;
  /** The end of an interval: `open` still so, `unknown` end not known; undefined for a single date. */
  readonly end: EdtfPoint | 'open' | 'unknown' | undefined;
}

export interface EdtfPoint {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter' | undefined;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/**
 * Takes a date apart.
 * @throws Error where the text is not a date that `edtfDateSchema` accepts
 */
export function parseEdtf(text: string): EdtfDate {
  const known = parsed.get(text);
  if (known) return known;
  const date = takeApart(text);
  parsed.set(text, date);
  return date;
}

/** The same few hundred dates are asked for thousands of times. */
const parsed = new Map<string, EdtfDate>();

function takeApart(text: string): EdtfDate {
  const [first = '', second] = text.split('/');
  const start = first === '' || first === '..' ? undefined : parsePoint(first);
  const end = parseEnd(second);
  const startBounds = start && boundsOf(start, first);
  const endBounds = typeof end === 'object' ? boundsOf(end, second ?? '') : undefined;
  return {
    earliest: startBounds?.[0] ?? -Infinity,
    latest: end === undefined ? (startBounds?.[1] ?? Infinity) : (endBounds?.[1] ?? Infinity),
    start,
    end,
  };
}

function parseEnd(text: string | undefined): EdtfDate['end'] {
  switch (text) {
    case undefined:
      return undefined;
    case '..':
      return 'open';
    case '':
      return 'unknown';
    default:
      return parsePoint(text);
  }
}

const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;

function parsePoint(text: string): EdtfPoint {
  const groups = POINT.exec(text)?.groups;
  if (!groups) throw new Error(`Not a date of EDTF: ${text}`);
  const month = groups['month'] === undefined ? undefined : Number(groups['month']);
  const season = month === undefined ? undefined : SEASONS[month as keyof typeof SEASONS];
  return {
    year: Number(groups['year']),
    month: season ? undefined : month,
    day: groups['day'] === undefined ? undefined : Number(groups['day']),
    season,
    isApproximate: groups['mark'] === '~' || groups['mark'] === '%',
    isUncertain: groups['mark'] === '?' || groups['mark'] === '%',
  };
}

/**
 * The package gives autumn the bounds July to September; ours are the seasons of the north: September to November.
 * Plain years, months and days, nearly all that content has, are reckoned here: the package's grammar takes some 200 µs for
 * each, half the time of a check. A test compares the two.
 */
function boundsOf(point: EdtfPoint, text: string): [first: number, last: number] {
  const { year, month, day, season } = point;
  if (season) {
    const first = { spring: 2, summer: 5, autumn: 8, winter: 11 }[season];
    return [Date.UTC(year, first, 1), Date.UTC(year, first + 3, 1) - 1];
  }
  if (isMarked(point)) {
    const { min, max } = edtf(text);
    return [min, max];
  }
  if (month === undefined) return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1) - 1];
  if (day === undefined) return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1) - 1];
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1) - 1];
}

function isMarked({ isApproximate, isUncertain }: EdtfPoint): boolean {
  return isApproximate || isUncertain;
}

function findDateProblem(text: string): string | undefined {
  const points = text.split('/');
  if (points.length > 2 || !/\d/.test(text) || !points.every((point) => point === '' || point === '..' || POINT.test(point))) {
    const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
    if (dutch) return `expects the year first: write \`${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}\``;
    return 'expects a date such as `2009-11-06`, `2010-07`, `2010`, `2008-23` (autumn), `2012~` (about), `2009/2010`, `2009-11-06/..` (still so) or `2009-11-06/` (end not known)';
  }
  for (const point of points) {
    if (point !== '' && point !== '..' && !exists(point)) return `expects a date that exists; \`${point}\` does not`;
  }
  const { start, end } = parseEdtf(text);
  if (start && typeof end === 'object' && parseEdtf(points[1] ?? '').latest < parseEdtf(points[0] ?? '').earliest) {
    return 'expects the earlier date first; this ends before it begins';
  }
  return undefined;
}

/** The package takes 29 February for a day of every year, and 25 to 41 for seasons and quarters we have no words for. */
function exists(text: string): boolean {
  const point = parsePoint(text);
  const { year, month, day, season } = point;
  if (season ? day !== undefined : month !== undefined && (month < 1 || month > 12)) return false;
  if (day !== undefined && new Date(Date.UTC(year, (month ?? 1) - 1, day)).getUTCDate() !== day) return false;
  return !isMarked(point) || isAccepted(text);
}

function isAccepted(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}
