import { parseEdtf } from '#schema/parts/edtf-date.ts';

/**
 * A date as `temporalCoverage`. EDTF is a part of ISO 8601, so a date that is only about right keeps its mark and an
 * open interval its dots; seasons, which few programs read, become the months they last.
 *
 * @example '2009-11-06/..' // => '2009-11-06/..'
 * @example '2010-07~' // => '2010-07~'
 * @example '2008-23' // => '2008-09/2008-11'
 */
export function toTemporalCoverage(date: string): string {
  const [first = '', second = first] = date.split('/');
  const [start] = monthsOf(first);
  const [, end] = monthsOf(second);
  return date.includes('/') || start !== end ? `${start}/${end}` : start;
}

/**
 * A date for the words that state one plainly, such as `startDate`: a day, month or year. A date that is only about
 * right, uncertain, a season or an interval would be stated as more exact than it is, so it is left out there.
 */
export function toExactDate(date: string): string | undefined {
  if (date.includes('/') || date === '' || date === '..') return undefined;
  const { start } = parseEdtf(date);
  return start && !start.isApproximate && !start.isUncertain && !start.season ? date : undefined;
}

/** The first and last day, month or year of an interval, where they are exact; of a single date only the first. */
export function toExactBounds(date: string): { readonly start: string | undefined; readonly end: string | undefined } {
  const [first = '', second = ''] = date.split('/');
  return { start: toExactDate(first), end: toExactDate(second) };
}

/**
 * The years and quarters of a figure.
 *
 * @example ['2009-Q4', '2010-Q2'] // => '2009-10/2010-06'
 */
export function coverPeriods(periods: readonly string[]): string {
  const [start] = monthsOfPeriod(periods[0] ?? '');
  const [, end] = monthsOfPeriod(periods.at(-1) ?? '');
  return start === end ? start : `${start}/${end}`;
}

/** The first and last month of a season, with its mark; of anything else itself twice. */
function monthsOf(point: string): readonly [first: string, last: string] {
  const mark = /^\d{4}-2[1-4](?<mark>[~?%]?)$/.exec(point)?.groups?.['mark'];
  if (mark === undefined) return [point, point];
  const { earliest, latest } = parseEdtf(point);
  const toMonth = (time: number) => `${new Date(time).toISOString().slice(0, 'YYYY-MM'.length)}${mark}`;
  return [toMonth(earliest), toMonth(latest)];
}

function monthsOfPeriod(period: string): readonly [first: string, last: string] {
  const [year = period, quarter] = period.split('-Q');
  if (quarter === undefined) return [year, year];
  const toMonth = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
  return [toMonth(Number(quarter) * 3 - 2), toMonth(Number(quarter) * 3)];
}
