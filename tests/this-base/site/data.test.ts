import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { BulkDocument } from '#outputs/data/bulk-schema.ts';
import { BULK_INDEX } from '#outputs/data/bulk-schema.ts';
import { createValidator } from '../../schema-validator.ts';
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
const records = files('.json').filter((file) => !/^(schemas|graph|search)/.test(file));

const schemas = files('.json').filter((name) => name.startsWith('schemas/'));
const validate = createValidator(
  Object.fromEntries(schemas.map((file) => [`http://site/data/v1/${file}`, JSON.parse(read(file)) as object])),
);

test('the graph and each entry keep to the schema that they name', () => {
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

describe('the pages for a search server', () => {
  const text = read('search.ndjson');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const actions = lines.filter((_, index) => index % 2 === 0) as readonly {
    readonly index?: { readonly _index: string; readonly _id: string };
  }[];
  const documents = lines.filter((_, index) => index % 2 === 1) as readonly BulkDocument[];

  test('are each entry in both languages, after a line that says where it goes', () => {
    expect(text.endsWith('}\n')).toBe(true);
    expect(documents).toHaveLength(graph.entries.length * 2);
    expect(actions.map(({ index }) => index)).toEqual(
      documents.map(({ language, id }) => ({ _index: BULK_INDEX, _id: `${language}/${id}` })),
    );
    expect(new Set(actions.map(({ index }) => index?._id)).size).toBe(documents.length);
    const ids = graph.entries.map(({ id }) => id).toSorted();
    for (const each of ['nl', 'en'])
      expect(
        documents
          .filter(({ language }) => language === each)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids);
  });

  test('keep to their schema, and the mapping knows each of their fields', () => {
    const { mappings } = JSON.parse(read('search-mapping.json')) as { mappings: { properties: object } };
    const { properties } = JSON.parse(read('schemas/search.json')) as { properties: object };
    expect(Object.keys(mappings.properties).toSorted()).toEqual(Object.keys(properties).toSorted());
    for (const document of documents) expect(validate('http://site/data/v1/schemas/search.json', document), document.url).toEqual([]);
  });

  test('lead to pages, sections and places that exist, and have the text of these pages', () => {
    const pages = sitePages();
    const citable = new Set(graph.entries.flatMap(({ sources }) => Object.keys(sources)));
    for (const { url, title, sections, citations = [] } of documents) {
      const page = pages.get(url);
      expect(page?.html, url).toContain('<article');
      expect(title).not.toBe('');
      expect(sections.length, url).toBeGreaterThan(0);
      for (const { anchor } of sections) if (anchor !== undefined) expect(page?.ids.has(anchor), `${url}#${anchor}`).toBe(true);
      for (const citation of citations)
        expect(citable.has(citation) || citation.includes('#') || !citation.includes('/'), citation).toBe(true);
    }
  });
});
