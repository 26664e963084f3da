import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { createValidator } from '../schema-validator.ts';
import { DIST, sitePages } from './dist.ts';

const DATA = path.join(DIST, 'data/v1');
const read = (file: string) => readFileSync(path.join(DATA, file), 'utf8');
const files = (ending: string) => readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

interface EntryData {
  readonly $schema: string;
  readonly id: string;
  readonly page: Readonly<Record<'nl' | 'en', string>>;
  readonly statements: readonly { readonly id: string; readonly sources: readonly string[] }[];
  readonly sources: Readonly<Record<string, { readonly page: Readonly<Record<'nl' | 'en', string>> }>>;
}

const graph = JSON.parse(read('graph.json')) as {
  readonly entries: readonly EntryData[];
  readonly links: readonly { from: string; to: string }[];
};
const records = files('.json').filter((file) => !/^(schemas|graph)/.test(file));

test('the graph and each entry keep to the schema that they name', () => {
  const schemas = files('.json').filter((name) => name.startsWith('schemas/'));
  const validate = createValidator(
    Object.fromEntries(schemas.map((file) => [`http://site/data/v1/${file}`, JSON.parse(read(file)) as object])),
  );
  expect(records).toHaveLength(graph.entries.length);
  for (const file of ['graph.json', ...records]) {
    const content = JSON.parse(read(file)) as EntryData;
    expect(validate(`http://site${content.$schema}`, content), file).toEqual([]);
  }
});

test('each entry stands in the graph as it stands by itself', () => {
  const byId = new Map(graph.entries.map((entry) => [entry.id, entry]));
  for (const file of records) {
    const record = JSON.parse(read(file)) as EntryData;
    expect(byId.get(record.id)).toEqual(record);
  }
});

test('every statement and every place it rests on has an address that exists, in both languages', () => {
  const pages = sitePages();
  const missing = graph.entries.flatMap(({ id, page, statements, sources }) =>
    (['nl', 'en'] as const).flatMap((language) => {
      const anchors = pages.get(page[language])?.ids;
      const lost = statements.filter((statement) => !anchors?.has(statement.id)).map((statement) => `${id}#${statement.id} (${language})`);
      const places = Object.values(sources).map((source) => new URL(source.page[language], 'http://site'));
      const gone = places.filter(({ pathname, hash }) => hash !== '' && !pages.get(pathname)?.ids.has(decodeURIComponent(hash.slice(1))));
      return [...lost, ...gone.map(String)];
    }),
  );
  expect(missing).toEqual([]);
  for (const { statements, sources } of graph.entries)
    for (const statement of statements) for (const source of statement.sources) expect(sources[source]).toBeDefined();
});

test('every link of the graph leads from an entry to an entry', () => {
  const ids = new Set(graph.entries.map(({ id }) => id));
  expect(graph.links.length).toBeGreaterThan(graph.entries.length);
  for (const { from, to } of graph.links) expect([ids.has(from), ids.has(to)], `${from} ${to}`).toEqual([true, true]);
});

test('every table is read back, as wide in each line as in its head, and none of its cells is a formula', () => {
  const tables = files('.csv');
  expect(tables.length).toBeGreaterThan(10);
  for (const file of tables) {
    const [head = [], ...rows] = parse(read(file), { bom: true });
    expect(rows.length, file).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row, file).toHaveLength(head.length);
      for (const cell of row) expect(cell).not.toMatch(/^\s*(?:[=+@]|-(?![\d.]+$))/);
    }
  }
});
