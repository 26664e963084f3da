import { parseEdtf, type EdtfPoint } from '#schema/parts/edtf-date.ts';
import type { Locale } from '#site.ts';
import { messagesOf } from './catalogue.ts';

const INTL_LOCALES = { en: 'en-GB', nl: 'nl-NL' } as const;

/** Formatters are slow to make, so each is made once. */
const FORMATS = { en: createFormats('en'), nl: createFormats('nl') };

function createFormats(locale: Locale) {
  const tag = INTL_LOCALES[locale];
  return {
    day: new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    shortMonth: new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' }),
    number: new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }),
    region: new Intl.DisplayNames(tag, { type: 'region' }),
    language: new Intl.DisplayNames(tag, { type: 'language' }),
    collator: new Intl.Collator(tag, { sensitivity: 'base', numeric: true }),
  };
}

/**
 * A date of EDTF in words that say how exact it is.
 *
 * @example '2009-11-06', 'en' // => '6 November 2009'
 * @example '2008-23', 'nl' // => 'najaar 2008'
 * @example '2009-11-06/', 'en' // => 'from 6 November 2009; end not known'
 */
export function formatDate(date: string, locale: Locale): string {
  const { dates } = messagesOf(locale);
  const { start, end } = parseEdtf(date);
  const first = start && formatPoint(start, locale);
  if (end === undefined) return first ?? dates.undated;
  if (typeof end === 'object') {
    const last = formatPoint(end, locale);
    return first === undefined ? dates.until(last) : dates.range(first, last);
  }
  if (first === undefined) return dates.undated;
  return end === 'open' ? dates.since(first) : dates.sinceEndUnknown(first);
}

/** Only the beginning of a date, in words: for "since" columns. */
export function formatStart(date: string, locale: Locale): string {
  const { start } = parseEdtf(date);
  return start ? formatPoint(start, locale) : messagesOf(locale).dates.undated;
}

/**
 * A year or quarter as a column heading.
 *
 * @example '2009-Q4', 'nl' // => '4e kwartaal 2009'
 */
export function formatPeriod(period: string, locale: Locale): string {
  const [year = period, quarter] = period.split('-Q');
  return quarter === undefined ? year : messagesOf(locale).dates.quarter(quarter, year);
}

function formatPoint(point: EdtfPoint, locale: Locale): string {
  const { dates } = messagesOf(locale);
  const plain = formatPlain(point, locale);
  const about = point.isApproximate ? dates.about(plain) : plain;
  return point.isUncertain ? dates.uncertain(about) : about;
}

function formatPlain({ year, month, day, season }: EdtfPoint, locale: Locale): string {
  if (season) return `${messagesOf(locale).dates.seasons[season]} ${year}`;
  if (month === undefined) return String(year);
  return FORMATS[locale][day === undefined ? 'month' : 'day'].format(Date.UTC(year, month - 1, day ?? 1));
}

/** @example 7, 'en' // => 'Jul' */
export function formatMonth(month: number, locale: Locale): string {
  return FORMATS[locale].shortMonth.format(Date.UTC(2000, month - 1));
}

/** A number with the separators of the language. */
export function formatNumber(value: number, locale: Locale): string {
  return FORMATS[locale].number.format(value);
}

/** @example 'NL', 'en' // => 'Netherlands' */
export function formatCountry(code: string, locale: Locale): string {
  return FORMATS[locale].region.of(code) ?? code;
}

/** @example 'nl', 'en' // => 'Dutch' */
export function formatLanguage(code: string, locale: Locale): string {
  return FORMATS[locale].language.of(code) ?? code;
}

/** Sorts texts as readers of the language expect. */
export function compareIn(locale: Locale): (a: string, b: string) => number {
  return FORMATS[locale].collator.compare;
}
