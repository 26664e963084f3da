import { expect, test } from 'vitest';
import { findUnsupported } from '#model/queries/finding-numbers.ts';
import { figureSchema } from '#schema/figure.ts';

const localised = { nl: 'Een', en: 'One' };

function aFigure(values: (number | null)[], more: object = {}) {
  return figureSchema.parse({
    audience: 'public',
    firstPublished: '2026-01-01',
    lastReviewed: '2026-01-01',
    title: localised,
    summary: localised,
    unit: localised,
    periods: [2010, 2011, '2013-Q4'],
    series: [{ id: 'a', label: localised, values, cite: ['report'] }],
    ...more,
  });
}

const million = { unit: { nl: 'miljoen', en: 'million' } };

test('values, periods and the changes between values may be said, however they are written', () => {
  const figure = aFigure([475, null, 1373]);
  for (const finding of [
    'Van 475 in 2010 naar 1.373 in het 4e kwartaal van 2013.',
    'From 475 to 1,373, a rise of 189.1%',
    '189 procent meer',
  ])
    expect(findUnsupported(figure, finding)).toEqual([]);
});

test('a number that is none of these is told, also in words and in per cent', () => {
  const figure = aFigure([475, null, 568]);
  expect(findUnsupported(figure, 'From 475 to 586.')).toEqual(['586']);
  expect(findUnsupported(figure, 'Vijf keer zoveel.')).toEqual(['5']);
  expect(findUnsupported(figure, 'A rise of 25%.')).toEqual(['25%']);
  // A value is not a percentage, unless the figure counts in per cent.
  expect(findUnsupported(figure, '475%')).toEqual(['475%']);
  expect(findUnsupported(aFigure([47, null, 71], { unit: { nl: 'procent', en: 'per cent' } }), '47% and 71%')).toEqual([]);
});

test('a percentage that a check states may be said', () => {
  const checks = [{ kind: 'change', series: 'a', from: 2010, to: '2013-Q4', statedPercent: 10, cite: ['report'] }];
  expect(findUnsupported(aFigure([393, null, 443], { checks }), '10% by the letter, 12.7% by its numbers')).toEqual([]);
});

test('millions and billions count as what they stand for', () => {
  expect(findUnsupported(aFigure([223000, 36200000, null]), '36.2 million, 36,2 miljoen, 223,000')).toEqual([]);
  expect(findUnsupported(aFigure([18200, 1.1, null], million), '18,2 miljard en 1.1 million')).toEqual([]);
  expect(findUnsupported(aFigure([36, null, null]), '36 million')).toEqual(['36000000']);
});
