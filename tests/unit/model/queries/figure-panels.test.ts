import { expect, test } from 'vitest';
import { placesOf } from '#model/queries/figure-checks.ts';
import { panelsOf, timeOf } from '#model/queries/figure-panels.ts';
import { figureSchema } from '#schema/figure.ts';

const localised = { nl: 'Een', en: 'One' };

function aFigure(values: Record<string, (number | null)[]>, more: object = {}) {
  return figureSchema.parse({
    audience: 'public',
    firstPublished: '2026-01-01',
    lastReviewed: '2026-01-01',
    title: localised,
    summary: localised,
    unit: localised,
    periods: [2008, 2009, 2010],
    series: Object.entries(values).map(([id, each]) => ({ id, label: localised, values: each, cite: ['report'] })),
    ...more,
  });
}

const shown = (figure: ReturnType<typeof aFigure>) =>
  panelsOf(figure).map(({ series, periods }) => `${series.map(({ id }) => id).join('+')} ${periods.join(' ')}`);

test('only series that an editor says are counted in one way are seen on one scale', () => {
  const values = { a: [1, 2, 3], b: [1, 2, 3], c: [4, 5, 6] };
  expect(shown(aFigure(values))).toEqual(['a 2008 2009 2010', 'b 2008 2009 2010', 'c 2008 2009 2010']);
  expect(shown(aFigure(values, { sameCounting: [['a', 'c']] }))).toEqual(['a+c 2008 2009 2010', 'b 2008 2009 2010']);
});

test('a panel runs from its first number to its last, with the gaps between; a series without a number is left out', () => {
  expect(shown(aFigure({ a: [1, null, 3], b: [null, null, 3], c: [null, null, null] }))).toEqual(['a 2008 2009 2010', 'b 2010']);
});

test('a quarter is a fourth of a year', () => {
  expect(['2009', '2009-Q1', '2009-Q3'].map(timeOf)).toEqual([2009, 2009, 2009.5]);
});

test('the numbers that a check is about are the totals that are not their sum', () => {
  const check = { kind: 'sum', total: 'total', parts: ['a', 'b'] } as const;
  const figure = aFigure({ a: [1, 2, 3], b: [1, 2, 3], total: [2, 5, 6] });
  expect(placesOf(figure, { ...check, parts: ['a', 'b'] })).toEqual([{ series: 'total', period: '2009' }]);
  expect(placesOf(aFigure({ a: [1, 2, 3], b: [1, 2, 3], total: [2, 4, 6] }), { ...check, parts: ['a', 'b'] })).toEqual([]);
});
