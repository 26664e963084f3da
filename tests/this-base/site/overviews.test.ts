import { compare } from '#features/compare/page.ts';
import { OVERVIEW_NAMES, OVERVIEWS } from '#features/overviews/names.ts';
import { overviews } from '#features/overviews/page.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { Comparable } from '#features/compare/align.ts';
import { slugOf } from '#model/names.ts';
import type { Entry } from '#model/types.ts';
import { createUrls } from '#urls.ts';
import { pairsToCompare } from '#features/compare/pairs.ts';
import { model } from '../model.ts';
import { LANGUAGES } from '../templates.ts';
import { DIST, sitePages } from './dist.ts';

const urls = createUrls('/');
const all = [...model.entries.values()];

type Element = ReturnType<typeof read>['rows'][number];

function read(address: string) {
  const page = sitePages().get(address);
  if (!page) throw new Error(`No page ${address}`);
  const tree = parseDocument(page.html);
  const main = DomUtils.getElementsByTagName('main', tree);
  const [table] = DomUtils.getElementsByTagName('table', main);
  const [head, ...rows] = table ? DomUtils.getElementsByTagName('tr', table) : [];
  return { tree, main, head, rows };
}

const linksIn = (element: Element | Element[] | undefined) =>
  element ? DomUtils.getElementsByTagName('a', element).map(({ attribs }) => attribs['href']) : [];
const cellsOf = (row: Element) => row.children.filter((child): child is Element => 'name' in child);
const addressOf = (entry: Entry, locale: 'en' | 'nl', anchor?: string) => urls.entry(locale, entry.kind, slugOf(entry, locale), anchor);

test.each(LANGUAGES)(
  'the matrix of roles holds every participation in an initiative, in the row of who and the column of what (%s)',
  (locale) => {
    const { head, rows } = read(urls.feature(locale, overviews, OVERVIEWS.roles[locale]));
    const columns = linksIn(head);
    const shown = rows.flatMap((row) => {
      const [first, ...cells] = cellsOf(row);
      return cells.flatMap((cell, column) => linksIn(cell).map((href) => [linksIn(first)[0], columns[column], href].join(' ')));
    });
    const stated = all.flatMap((host) =>
      host.kind === 'initiative'
        ? (model.claimsByEntry.get(host.key) ?? []).flatMap(({ statement, anchor }) => {
            const actor = statement.type === 'participation' ? model.entries.get(statement.actor) : undefined;
            return actor ? [[addressOf(actor, locale), addressOf(host, locale), addressOf(host, locale, anchor)].join(' ')] : [];
          })
        : [],
    );
    expect(stated.length).toBeGreaterThan(100);
    expect(shown.toSorted()).toEqual(stated.toSorted());
  },
);

test.each(LANGUAGES)('the matrix of topics marks every topic of every initiative, its main one filled (%s)', (locale) => {
  const { head, rows } = read(urls.feature(locale, overviews, OVERVIEWS.topics[locale]));
  const columns = linksIn(head);
  const marked = new Map(
    rows.map((row) => {
      const [first, ...cells] = cellsOf(row);
      const topics = cells.flatMap((cell, column) =>
        cell.attribs['data-mark'] ? [`${columns[column]} ${cell.attribs['data-mark']}`] : [],
      );
      return [linksIn(first)[0], topics.toSorted()];
    }),
  );
  for (const entry of all.filter(({ kind }) => kind === 'initiative')) {
    const topics = entry.facts.topics.map(
      (topic, place) => `${urls.facet(locale, 'initiative', 'topic', topic)} ${place === 0 ? 'filled' : 'hollow'}`,
    );
    expect(marked.get(addressOf(entry, locale)), entry.key).toEqual(topics.toSorted());
  }
});

test.each(LANGUAGES)(
  'every initiative and organisation stands under its country or under none, every organisation under its sector (%s)',
  (locale) => {
    for (const [name, kinds] of [
      ['countries', ['initiative', 'organisation']],
      ['sectors', ['organisation']],
    ] as const) {
      const links = new Set(linksIn(read(urls.feature(locale, overviews, OVERVIEWS[name][locale])).main));
      const missing = all
        .filter(({ kind }) => (kinds as readonly string[]).includes(kind))
        .filter((entry) => !links.has(addressOf(entry, locale)));
      expect(missing.map(({ key }) => key)).toEqual([]);
    }
  },
);

test.each(LANGUAGES)('the list of overviews leads to each of them and to the comparison (%s)', (locale) => {
  const links = linksIn(read(urls.feature(locale, overviews)).main);
  for (const name of OVERVIEW_NAMES) expect(links).toContain(urls.feature(locale, overviews, OVERVIEWS[name][locale]));
  expect(links).toContain(urls.feature(locale, compare));
});

test.each(LANGUAGES)('what can be compared is there as data, each line of which leads somewhere on the site (%s)', (locale) => {
  const options = DomUtils.getElementsByTagName('option', read(urls.feature(locale, compare)).main).map(
    ({ attribs }) => attribs['value'] ?? '',
  );
  const keys = all.filter(({ kind }) => kind === 'initiative' || kind === 'organisation').map(({ key }) => key);
  expect(options.filter(Boolean).toSorted()).toEqual(keys.toSorted());
  for (const key of keys) {
    const { title, parts } = JSON.parse(
      readFileSync(path.join(DIST, urls.home(locale), 'comparables', `${key.replace('/', '-')}.json`), 'utf8'),
    ) as Comparable;
    expect(title).not.toBe('');
    for (const { href, sources } of parts.flatMap(({ lines }) => lines)) {
      for (const { href: source } of sources) expect(sitePages().has(new URL(source, 'http://site').pathname), source).toBe(true);
      if (href?.startsWith('/')) expect(sitePages().has(new URL(href, 'http://site').pathname), href).toBe(true);
    }
  }
});

test('counterparts and predecessors have their comparison without a script', () => {
  const pairs = pairsToCompare(model);
  expect(pairs.map(({ id }) => id)).toContain('fcacp--efc');
  for (const { id, entries } of pairs) {
    const { head, rows } = read(urls.feature('nl', compare, id));
    expect(linksIn(head)).toEqual(entries.map((entry) => addressOf(entry, 'nl')));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(cellsOf(row).length).toBe(3);
  }
});
