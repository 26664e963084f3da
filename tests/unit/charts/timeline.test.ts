import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineMark } from '#charts/timeline-mark.ts';
import { drawTimeline } from '#charts/timeline.ts';
import { timelineFaults } from './timelines.ts';

const DAY = 86_400_000;
const [from, until] = [Date.UTC(1990, 0), Date.UTC(2027, 0) - 1];
const moment = fc.integer({ min: Date.UTC(1980, 0), max: until });
const length = fc.constantFrom(0, DAY - 1, 31 * DAY, 365 * DAY, 3000 * DAY);
const bounds = fc.tuple(moment, length).map(([time, days]): readonly [number, number] => [time, time + days]);
const mark: fc.Arbitrary<TimelineMark> = fc.record({
  form: fc.constantFrom('diamond', 'circle', 'triangle', 'square', 'sheet'),
  start: fc.option(bounds, { nil: undefined }),
  end: fc.oneof(fc.constantFrom('open' as const, 'unknown' as const, undefined), bounds),
  label: fc.constantFrom('EFC', 'FCACP: active', 'Reduce the number of reports that wait for the police: in preparation'),
});
const lanes = fc.array(
  fc.record({ label: fc.constantFrom('Payments', 'Public-private cooperation'), marks: fc.array(mark, { maxLength: 14 }) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const ticks = Array.from({ length: 8 }, (_, index) => ({ time: Date.UTC(1990 + index * 5, 0), label: String(1990 + index * 5) }));

describe.each([
  { width: 960, isLabelled: true },
  { width: 960, isLabelled: false },
  { width: 620, isLabelled: true },
  { width: 286, isLabelled: false },
])('a timeline of $width with words: $isLabelled', (style) => {
  test('has no word on another, no mark on another and nothing outside', () => {
    fc.assert(
      fc.property(lanes, (each) => {
        expect(timelineFaults(drawTimeline({ from, until, ticks, lanes: each }, style))).toEqual([]);
      }),
    );
  });

  test('draws every mark, in its lane', () => {
    fc.assert(
      fc.property(lanes, (each) => {
        expect(drawTimeline({ from, until, ticks, lanes: each }, style).lanes.map((marks) => marks.length)).toEqual(
          each.map(({ marks }) => marks.length),
        );
      }),
    );
  });
});

describe('a mark', () => {
  const draw = (start: TimelineMark['start'], end?: TimelineMark['end']) => {
    const drawing = drawTimeline(
      { from, until, ticks, lanes: [{ label: '', marks: [{ form: 'circle', start, end, label: '' }] }] },
      { width: 960, isLabelled: false },
    );
    const [drawn] = drawing.lanes[0] ?? [];
    if (!drawn) throw new Error('Nothing is drawn');
    return drawn;
  };
  const year = (number: number): readonly [number, number] => [Date.UTC(number, 0), Date.UTC(number + 1, 0) - 1];
  const day = (time: number): readonly [number, number] => [time, time + DAY - 1];
  const endsOf = (path: string | undefined) =>
    [...(path ?? '').matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)]);
  const placeOf = (drawn: ReturnType<typeof draw>) => Number(/^M([\d.]+)/.exec(drawn.form)?.[1]);

  test('is filled for a day, and hollow with a line over all days that a date may mean', () => {
    expect(draw(day(Date.UTC(2010, 6, 16)))).toMatchObject({ isExact: true, perhaps: undefined });
    const inexact = draw(year(2010));
    expect(inexact.isExact).toBe(false);
    const [[left = 0, right = 0] = []] = endsOf(inexact.perhaps);
    expect(left).toBeLessThan(placeOf(inexact));
    expect(right).toBeGreaterThan(placeOf(inexact));
    expect((right - left) / (placeOf(draw(day(Date.UTC(2020, 0)))) - placeOf(draw(day(Date.UTC(2010, 0)))))).toBeCloseTo(0.1, 1);
  });

  test('goes on as far as is certain: to a stated end, to the edge if it still is so, and no further than a stub if nobody said', () => {
    const start = day(Date.UTC(2000, 0));
    const [[, ended = 0] = []] = endsOf(draw(start, day(Date.UTC(2010, 0))).surely);
    expect(ended).toBeCloseTo(placeOf(draw(day(Date.UTC(2010, 0)))), 0);
    const [[, still = 0] = []] = endsOf(draw(start, 'open').surely);
    expect(still).toBe(955);
    const unknown = draw(start, 'unknown');
    expect(unknown.surely).toBeUndefined();
    const [[, stub = 0] = []] = endsOf(unknown.onward);
    expect(stub - placeOf(unknown)).toBeLessThan(20);
  });

  test('stands at the edge if it is older than the axis', () => {
    const old = placeOf(draw(year(1984)));
    expect(old).toBeLessThan(placeOf(draw(day(from))));
    expect(old).toBeGreaterThan(150);
  });
});
