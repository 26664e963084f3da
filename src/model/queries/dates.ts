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
