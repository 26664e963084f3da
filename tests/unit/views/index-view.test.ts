import { expect, test } from 'vitest';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { viewIndex } from '#views/index-view.ts';
import { aModel } from '../../sample.ts';

const context = createContext(aModel(), createUrls('/'), 'en');

test('a list narrowed to one value holds just the entries that have it', () => {
  const whole = viewIndex('document', context);
  const [facet] = whole.facets;
  const [value] = facet?.values ?? [];
  if (!facet || !value) throw new Error('The fixture has no facet to narrow by');
  const narrowed = viewIndex('document', context, { narrowed: { facet: facet.name, value: value.value } });
  expect(narrowed.rows).toHaveLength(value.count);
  expect(narrowed.rows.every(({ keys }) => keys.includes(`${facet.name}:${value.value}`))).toBe(true);
  expect(narrowed.active?.label).toBe(value.label);
});

test('documents stand with the newest first', () => {
  const dates = viewIndex('document', context).rows.map(({ cells }) => cells[2]?.sortKey ?? -Infinity);
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
});

test('each row has a cell for each column after the first', () => {
  for (const kind of ['initiative', 'organisation', 'document', 'event'] as const) {
    const { columns, rows } = viewIndex(kind, context);
    for (const row of rows) expect(row.cells).toHaveLength(columns.length - 1);
  }
});
