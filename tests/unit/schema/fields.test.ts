import { expect, test } from 'vitest';
import { commitmentSchema } from '#schema/commitment.ts';
import { findFields } from '#schema/fields.ts';
import { figureSchema } from '#schema/figure.ts';

const localised = { nl: 'Een', en: 'One' };
const entry = { audience: 'public', firstPublished: '2026-01-01', lastReviewed: '2026-01-01', title: localised, summary: localised };

const pathsOf = (fields: ReturnType<typeof findFields>, field: string) =>
  fields.filter(({ meta }) => meta.field === field).map(({ path }) => path.join('.'));

test('references, dates and citations are found however deep they stand, defaults and lists included', () => {
  const commitment = commitmentSchema.parse({
    ...entry,
    kind: 'promise',
    by: ['organisation/a'],
    madeIn: { when: '2010', cite: ['letter'], dispute: { text: localised, cite: ['report'] } },
    trail: [{ state: 'done', when: '2011', note: localised, cite: ['report'] }],
  });
  const fields = findFields(commitmentSchema, commitment);
  expect(pathsOf(fields, 'ref')).toEqual(['by.0']);
  expect(pathsOf(fields, 'edtf')).toEqual(['firstPublished', 'lastReviewed', 'madeIn.when', 'trail.0.when']);
  expect(pathsOf(fields, 'citation')).toEqual(['madeIn.cite.0', 'madeIn.dispute.cite.0', 'trail.0.cite.0']);
});

test('whatever cites is a claim', () => {
  const figure = figureSchema.parse({
    ...entry,
    unit: localised,
    periods: [2009, 2010],
    series: [{ id: 'a', label: localised, values: [1, 2], cite: ['report'] }],
    checks: [
      { kind: 'sum', total: 'a', parts: ['a', 'a'], known: localised },
      { kind: 'change', series: 'a', from: 2009, to: 2010, statedPercent: 100, cite: ['report'] },
    ],
  });
  expect(pathsOf(findFields(figureSchema, figure), 'claim')).toEqual(['series.0', 'checks.1']);
});

test('a field that is left out is not found', () => {
  expect(findFields(commitmentSchema, {})).toEqual([]);
});
