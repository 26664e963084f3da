import { parseEdtf } from '#schema/parts/edtf-date.ts';
import type { Entry } from '../types.ts';

/** The date by which an entry is sorted in lists. */
export function dateOf(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'event':
      return entry.facts.when;
    case 'document':
      return entry.facts.date;
    case 'commitment':
      return entry.facts.madeIn.when;
    case 'initiative':
    case 'organisation':
      return entry.facts.start?.when;
    default:
      return undefined;
  }
}

/** Compares by the earliest moment of two dates; undated last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const time = (date: string | undefined) => (date === undefined ? Infinity : parseEdtf(date).earliest);
  const difference = time(a) - time(b);
  return Number.isNaN(difference) ? 0 : difference;
}

/**
 * The first and last moment that a date may mean. Of what is still so, or ended at an unknown time, that is its beginning;
 * of what began at an unknown time its end.
 *
 * @example '2010/' // => the whole of 2010
 */
export function boundsOfStart(date: string): readonly [number, number] {
  const { earliest, latest } = parseEdtf(date);
  if (latest === Infinity) return boundsOfStart(date.split('/')[0] ?? '');
  return [earliest === -Infinity ? latest : earliest, latest];
}

/** Between which moments something began and ended, as far as a date says, in milliseconds since 1970. */
export interface Bounds {
  /** Undefined where the beginning is not known. */
  readonly start: readonly [earliest: number, latest: number] | undefined;
  /** `open` still so, `unknown` not said; undefined for a date that is no interval. */
  readonly end: readonly [earliest: number, latest: number] | 'open' | 'unknown' | undefined;
}

/**
 * The bounds of both ends of a date.
 *
 * @example '2009-11/2010' // => began on some day of November 2009, ended on some day of 2010
 */
export function boundsOf(date: string): Bounds {
  const known = bounds.get(date);
  if (known) return known;
  const [begin = '', last = ''] = date.split('/');
  const { start, end } = parseEdtf(date);
  const found = { start: start && boundsOfPoint(begin), end: typeof end === 'object' ? boundsOfPoint(last) : end };
  bounds.set(date, found);
  return found;
}

/** Every page of the timeline asks for every date. */
const bounds = new Map<string, Bounds>();

/** The bounds of its beginning; where only its end is known, of that. */
export function boundsOfFirst(date: string): readonly [number, number] {
  const { start, end } = boundsOf(date);
  return start ?? (typeof end === 'object' ? end : [-Infinity, Infinity]);
}

function boundsOfPoint(point: string): readonly [number, number] {
  const { earliest, latest } = parseEdtf(point);
  return [earliest, latest];
}
