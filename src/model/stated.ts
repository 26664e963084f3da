import { parseEdtf, type EdtfPoint } from '#schema/parts/edtf-date.ts';
import type { Path } from '#schema/issue.ts';
import { valueAt } from '#schema/validate.ts';
import { normaliseText, numbersIn } from './evidence.ts';
import type { Claim, Entry, EntryOf } from './types.ts';

/** A number or a part of a date that a claim states, and the field it stands in. */
export interface Stated {
  readonly path: Path;
  readonly words: string;
}

/** A passage that a claim cites: its document and its text. */
export interface CitedText {
  readonly document: EntryOf<'document'>;
  readonly text: string;
}

/**
 * What a claim states in numbers and dates that stands in none of the passages it cites. A paper says "in December"
 * of its own year or the one before, so these years need not stand there; nor does its own date, nor the next day where
 * it says that it takes effect "the day after its date". Dates that are approximate or the bounds of a period are our
 * reading: their years alone are looked up. A state not known states nothing.
 */
export function findUnfounded(claim: Claim, entry: Entry, cited: readonly CitedText[]): Stated[] {
  const text = cited.map((each) => each.text).join('\n');
  const dates = cited.flatMap(({ document }) => document.facts.date ?? []);
  const years = dates.map((date) => parseEdtf(date).start?.year).filter((year) => year !== undefined);
  const numbers = new Set([...numbersIn(text), ...years.flatMap((year) => [String(year), String(year - 1)]), ...cited.flatMap(dayInForce)]);
  const months = normaliseText(text);
  const hasMonth = (month: number) => cited.some(({ document }) => months.includes(monthName(month, document.facts.language)));
  const fields = claim.path.length === 0 ? entry.facts : valueAt(entry.facts, claim.path);
  if (valueAt(fields, ['state']) === 'unknown') return [];
  return [...findNumbers(claim, fields), ...findDate(claim, dates, hasMonth)].filter(({ words }) => !numbers.has(words));
}

/** The day of the month on which a decree says it takes effect by reckoning from its date: `7` for one of 6 November. */
function dayInForce({ document, text }: CitedText): string[] {
  const { start } = parseEdtf(document.facts.date ?? '');
  if (start?.day === undefined || start.month === undefined || !normaliseText(text).includes('de dag na dagtekening')) return [];
  return [String(new Date(Date.UTC(start.year, start.month - 1, start.day + 1)).getUTCDate())];
}

/** The digits of texts, the values of a series, and a stated percentage. */
function findNumbers({ path }: Claim, fields: unknown): Stated[] {
  const texts = [
    ['text', 'nl'],
    ['text', 'en'],
    ['note', 'nl'],
    ['note', 'en'],
  ].flatMap((field) => digitsIn(valueAt(fields, field)).map((words) => ({ path: [...path, ...field], words })));
  const values = (valueAt(fields, ['values']) ?? []) as readonly (number | null)[];
  const series = values.flatMap((value, index) => (value === null ? [] : { path: [...path, 'values', index], words: String(value) }));
  const percent = valueAt(fields, ['statedPercent']);
  return [...texts, ...series, ...(percent === undefined ? [] : [{ path: [...path, 'statedPercent'], words: String(percent) }])];
}

function digitsIn(text: unknown): string[] {
  return typeof text === 'string' ? [...new Set(numbersIn(text.replace(/\p{L}+/gu, ' ')))] : [];
}

/** Day, month and year of a date, where it is exact and not that of a document cited. */
function findDate({ path, when }: Claim, known: readonly string[], hasMonth: (month: number) => boolean): Stated[] {
  if (when === undefined || known.includes(when)) return [];
  const { start, end } = parseEdtf(when);
  const points = [start, end].filter((point) => typeof point === 'object');
  const isReading = points.length > 1 || points.some((point) => point.isApproximate || point.isUncertain);
  const parts = points.flatMap((point) => (isReading ? [String(point.year)] : partsOf(point, hasMonth)));
  return [...new Set(parts)].map((words) => ({ path: [...path, 'when'], words }));
}

function partsOf({ day, month, year }: EdtfPoint, hasMonth: (month: number) => boolean): string[] {
  return [
    ...(day === undefined ? [] : [String(day)]),
    ...(month === undefined || hasMonth(month) ? [] : [monthName(month, 'en')]),
    String(year),
  ];
}

/** @example 11, 'nl' // => 'november' */
function monthName(month: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1)).toLowerCase();
}
