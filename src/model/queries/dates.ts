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
