import { expect, test } from 'vitest';
import { recompute } from '#model/queries/figure-checks.ts';
import { figureSchema } from '#schema/figure.ts';

const localised = { nl: 'Een', en: 'One' };

function aFigure(values: Record<string, (number | null)[]>) {
  return figureSchema.parse({
    audience: 'public',
    firstPublished: '2026-01-01',
    lastReviewed: '2026-01-01',
    title: localised,
    summary: localised,
    unit: localised,
    periods: ['2009-Q3', '2009-Q4'],
    series: Object.entries(values).map(([id, each]) => ({ id, label: localised, values: each, cite: ['report'] })),
  });
}

const sum = { kind: 'sum', total: 'total', parts: ['a', 'b'] } as const;
const change = (statedPercent: number) =>
  ({ kind: 'change', series: 'a', from: '2009-Q3', to: '2009-Q4', statedPercent, cite: ['report'], confidence: 'confirmed' }) as const;

test('a sum holds where it comes out in every period, and a total the source lacks is not held against it', () => {
  expect(recompute(aFigure({ a: [1, 2], b: [3, 4], total: [4, 6] }), { ...sum, parts: [...sum.parts] })?.holds).toBe(true);
  expect(recompute(aFigure({ a: [1, 2], b: [3, 4], total: [4, null] }), { ...sum, parts: [...sum.parts] })?.holds).toBe(true);
});

test('a sum off by one does not hold, and both numbers are told', () => {
  const figure = aFigure({ a: [1, 2], b: [3, 4], total: [4, 7] });
  expect(recompute(figure, { ...sum, parts: [...sum.parts] })).toEqual({ holds: false, stated: '4, 7', recomputed: '4, 6' });
});

test('a percentage holds as far as it was rounded', () => {
  const figure = aFigure({ a: [1373, 1548] });
  expect(recompute(figure, { ...change(13), cite: ['report'] })).toEqual({ holds: true, stated: '13%', recomputed: '12.7%' });
  expect(recompute(figure, { ...change(10), cite: ['report'] })?.holds).toBe(false);
});

test('a change from nothing, or to what is not known, cannot be computed', () => {
  for (const a of [
    [0, 5],
    [null, 5],
    [5, null],
  ])
    expect(recompute(aFigure({ a }), { ...change(10), cite: ['report'] })).toBeUndefined();
});
