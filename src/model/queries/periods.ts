import { oncePer } from '../once-per.ts';
import type { Model } from '../types.ts';
import { timelineOf, type TimelineItem } from './timeline.ts';

export type Scale = 'decade' | 'year' | 'month';

/** A stretch of time with a page of its own. */
export interface Period {
  /** As in addresses: `2010-2019`, `2010`, `2010-07`. */
  readonly id: string;
  readonly scale: Scale;
  /** Its first and last millisecond since 1970 (UTC). */
  readonly from: number;
  readonly until: number;
}

/** @throws Error where the text is no decade, year or month */
export function parsePeriod(id: string): Period {
  const [first, second] = id.split('-').map(Number);
  if (first === undefined || !/^\d{4}(?:-\d{2}(?:\d{2})?)?$/.test(id)) throw new Error(`Not a decade, year or month: ${id}`);
  if (second === undefined) return { id, scale: 'year', from: Date.UTC(first, 0), until: Date.UTC(first + 1, 0) - 1 };
  if (id.length === 7) return { id, scale: 'month', from: Date.UTC(first, second - 1), until: Date.UTC(first, second) - 1 };
  return { id, scale: 'decade', from: Date.UTC(first, 0), until: Date.UTC(second + 1, 0) - 1 };
}

/** The periods of a scale in which something began, in the order of time. */
export function periodsOf(scale: Scale, items: readonly TimelineItem[]): Period[] {
  const ids = new Set(items.flatMap(({ begins }) => idOf(scale, begins) ?? []));
  return [...ids].toSorted().map(parsePeriod);
}

/** The periods of each scale that have a page. */
export const periodsByScale = oncePer((model: Model): Readonly<Record<Scale, readonly Period[]>> => {
  const items = timelineOf(model);
  return { decade: periodsOf('decade', items), year: periodsOf('year', items), month: periodsOf('month', items) };
});

/** The periods of all scales that have a page. */
export function allPeriods(model: Model): Period[] {
  return Object.values(periodsByScale(model)).flat();
}

/** The periods around one, the largest first. */
export function periodsAround({ id, scale }: Period): Period[] {
  const year = id.slice(0, 4);
  const decade = decadeOf(Number(year));
  if (scale === 'decade') return [];
  return (scale === 'year' ? [decade] : [decade, year]).map(parsePeriod);
}

/**
 * What belongs to a period: what began in it for certain, and what surely went on in it. What is known less exactly than that
 * belongs to a longer period.
 */
export function itemsIn({ from, until }: Period, items: readonly TimelineItem[]): TimelineItem[] {
  return items.filter(({ begins: [earliest, latest], lasts }) => (earliest >= from ? latest <= until : latest < from && lasts >= from));
}

/** How many may belong to a period as well, but are not known exactly enough. */
export function countLessExact(period: Period, items: readonly TimelineItem[]): number {
  const sure = new Set(itemsIn(period, items));
  return items.filter((item) => item.begins[0] <= period.until && item.begins[1] >= period.from && !sure.has(item)).length;
}

/** The period of a scale in which something surely began; undefined where it is less exact. */
function idOf(scale: Scale, begins: TimelineItem['begins']): string | undefined {
  const [first, last] = begins.map((time) => nameOf(scale, new Date(time)));
  return first === last ? first : undefined;
}

function nameOf(scale: Scale, date: Date): string {
  const day = date.toISOString();
  if (scale === 'decade') return decadeOf(date.getUTCFullYear());
  return scale === 'year' ? day.slice(0, 4) : day.slice(0, 7);
}

function decadeOf(year: number): string {
  const first = Math.floor(year / 10) * 10;
  return `${first}-${first + 9}`;
}
