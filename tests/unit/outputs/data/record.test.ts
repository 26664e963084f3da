import { describe, expect, test } from 'vitest';
import { toGraph } from '#outputs/data/graph.ts';
import { toEntryRecord } from '#outputs/data/record.ts';
import { toDataSchemas } from '#outputs/data/schemas.ts';
import { toFigureTable, toParticipationTable, toTable } from '#outputs/data/tables.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { createUrls } from '#urls.ts';
import { parse } from 'csv-parse/sync';
import { aModel } from '../../../sample.ts';
import { createValidator } from '../../../schema-validator.ts';

const model = aModel();
const urls = createUrls('/kb/', 'https://kb.example');
const record = (key: EntryKey) => {
  const entry = model.entries.get(key);
  if (!entry) throw new Error(`No ${key}`);
  return toEntryRecord(entry, model, urls);
};
const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true });

test('the graph and every entry in it keep to their schemas', () => {
  const schemas = Object.entries(toDataSchemas()).map(([name, schema]) => [`https://kb.example/${name}.json`, schema]);
  const validate = createValidator(Object.fromEntries(schemas) as Record<string, object>);
  expect(validate('https://kb.example/graph.json', JSON.parse(JSON.stringify(toGraph(model, urls))))).toEqual([]);
  expect(validate('https://kb.example/initiative.json', { ...record('initiative/coalition'), extra: 1 })).not.toEqual([]);
});

describe('the record of an entry', () => {
  test('has each statement in both languages, with its address and the place it rests on', () => {
    const { statements, sources, page } = record('initiative/coalition');
    const size = statements.find(({ id }) => id === 'fact-size');
    expect(size?.text).toEqual({ nl: 'Er doen 32 partijen mee.', en: '32 parties take part.' });
    expect(size?.sources).toEqual(['letter#p.1']);
    expect(sources['letter#p.1']).toMatchObject({ document: 'letter', page: { en: 'https://kb.example/kb/documents/letter/#p.1' } });
    expect(page).toEqual({ nl: 'https://kb.example/kb/nl/initiatieven/coalition/', en: 'https://kb.example/kb/initiatives/coalition/' });
  });

  test('has no two statements with one address', () => {
    for (const key of model.entries.keys()) {
      const ids = record(key).statements.map(({ id }) => id);
      expect(new Set(ids).size, key).toBe(ids.length);
    }
  });

  test('of a document has its passages, of a figure its numbers', () => {
    expect(record('document/letter').statements.map(({ type }) => type)).toContain('passage');
    const cells = record('figure/counts').statements.filter(({ type }) => type === 'cell');
    expect(cells.length).toBeGreaterThan(1);
    for (const { value } of cells) expect(typeof value).toBe('number');
  });

  test('names who refers to it', () => {
    expect(record('organisation/ministry').referredToBy).toContain('initiative/coalition');
    expect(record('initiative/coalition').refersTo).toContain('organisation/ministry');
  });
});

describe('the tables', () => {
  test('have a line for each entry of a kind', () => {
    expect(rowsOf(toTable('document', model, urls)).map(({ id }) => id)).toEqual(['letter', 'report', 'statistics']);
    expect(rowsOf(toTable('initiative', model, urls))[0]).toMatchObject({
      title_en: 'Sample Coalition',
      countries: 'NL',
      kind: 'coalition',
    });
  });

  test('say who takes part in what', () => {
    expect(rowsOf(toParticipationTable(model))).toContainEqual(
      expect.objectContaining({ actor: 'organisation/ministry', role: 'member', in: 'initiative/coalition', sources: 'letter#p.1' }),
    );
  });

  test('have a line for each number of a figure, as a number', () => {
    const figure = model.entries.get('figure/counts');
    if (figure?.kind !== 'figure') throw new Error('No figure in the sample');
    const rows = rowsOf(toFigureTable(figure));
    expect(rows).toHaveLength(figure.facts.periods.length * figure.facts.series.length);
    expect(rows.map(({ value }) => (value === '' ? null : Number(value)))).toEqual(figure.facts.series.flatMap(({ values }) => values));
  });
});
