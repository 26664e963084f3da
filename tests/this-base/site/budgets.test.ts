import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { TEMPLATES } from '../templates.ts';
import { assetsOf, compressedSize, scriptsNamed, sentSize, sitePages, withImports, type Page } from './dist.ts';

const KB = 1000;
const ENTRIES = loadModel(projectRoot()).model.entries.size;

const pageOf = (address: string) => {
  const page = sitePages().get(new URL(address, 'http://site').pathname);
  if (!page) throw new Error(`No page ${address}`);
  return page;
};

const sum = (files: readonly string[]) => files.reduce((total, file) => total + compressedSize(file), 0);

/** The scripts that a page loads at once, with all that they import. */
const scriptsOf = (page: Page) =>
  [
    ...withImports(
      assetsOf(page).scripts.map((file) => path.basename(file)),
      { atOnce: true },
    ),
  ].map((name) => `_astro/${name}`);

const isEntry = ({ tags }: Page) => tags.some(({ attributes }) => attributes['id'] === 'cite-dialog');

/** In kB, for all but the letter, passage by passage, and all about a topic. */
const USUAL_WEIGHT = 29.5;
const LONG_WEIGHT = 34.5;
const LONG: ReadonlySet<string> = new Set(['document with passages', 'dossier']);
/** Bytes for each entry of the base, where a page shows them all. */
const WHOLE: Readonly<Record<string, number>> = { 'long index': 53, network: 57, timeline: 76 };

describe.each(TEMPLATES)('$name', (template) => {
  const page = () => pageOf(template.en);

  test('loads one style sheet and one script if it is of an entry, else at most one sheet and five scripts more', () => {
    expect(assetsOf(page()).styles.length).toBeLessThanOrEqual(isEntry(page()) ? 1 : 2);
    expect(scriptsOf(page()).length).toBeLessThanOrEqual(isEntry(page()) ? 1 : 6);
  });

  test('loads at most 10.2 kB of style, compressed', () => {
    expect(sum(assetsOf(page()).styles)).toBeLessThanOrEqual(10.2 * KB);
  });

  test('loads at most 6.5 kB of script, compressed', () => {
    expect(sum(assetsOf(page()).scripts)).toBeLessThanOrEqual(6.5 * KB);
  });

  test('weighs little before anybody does anything', () => {
    const { address } = page();
    const files = [`${address}index.html`, ...assetsOf(page()).styles, ...scriptsOf(page())];
    const weight = files.reduce((total, file) => total + sentSize(file), 0);
    const perEntry = WHOLE[template.name];
    const most = LONG.has(template.name) ? LONG_WEIGHT : USUAL_WEIGHT;
    expect(weight).toBeLessThanOrEqual(perEntry === undefined ? most * KB : perEntry * ENTRIES);
  });

  test('fetches nothing ahead by itself', () => {
    const ahead = page().tags.filter(({ name, attributes }) => name === 'link' && /preload|prefetch/.test(attributes['rel'] ?? ''));
    expect(ahead).toEqual([]);
  });
});

test('no page loads more than 17.8 kB of script, compressed, with all that its scripts import', () => {
  const heaviest = TEMPLATES.map(({ name, en }) => ({ name, size: sum(scriptsOf(pageOf(en))) })).toSorted((a, b) => b.size - a.size);
  expect(heaviest[0]?.size, heaviest[0]?.name).toBeLessThanOrEqual(17.8 * KB);
});

// One file for all: what fetches cards, suggestions, typefaces and pages when they are wanted, what says that they could not be had, and
// the buttons of entries.
test('what every page loads of script is one file of at most 2.2 kB, compressed', () => {
  const [first, ...others] = [...sitePages().values()]
    .filter(({ address }) => address !== '/404.html')
    .map((page) => new Set(assetsOf(page).scripts));
  const shared = [...(first ?? [])].filter((script) => others.every((scripts) => scripts.has(script)));
  expect(shared.length).toBe(1);
  expect(sum(shared)).toBeLessThanOrEqual(2.2 * KB);
});

test('citing a statement and the basket together take at most 6.6 kB of script, compressed, loaded only when used', () => {
  const shared = withImports(scriptsNamed('site'), { atOnce: true });
  const desk = [...withImports(scriptsNamed('cite-dialog', 'basket.'))].filter((name) => !shared.has(name));
  expect(desk.length).toBeGreaterThanOrEqual(2);
  expect(sum(desk.map((name) => `_astro/${name}`))).toBeLessThanOrEqual(6.6 * KB);
});

/** What may grow with the site, in compressed bytes for each entry: about a fifth more than it is. */
test.each([
  ['search-data/en/entries.json', 42],
  ['search-data/nl/entries.json', 42],
  ['search-data/en/facets.json', 12],
  ['as-of.json', 20],
  ['references.json', 6],
  ['data/v1/graph.json', 1050],
  ['data/v1/search.ndjson', 1570],
])('%s has at most %i bytes for each entry, compressed', (file, most) => {
  expect(compressedSize(file) / ENTRIES).toBeLessThanOrEqual(most);
});

test('the words for spelling have a size of their own, which no growth changes', () => {
  for (const locale of ['en', 'nl']) expect(compressedSize(`search-data/${locale}/words.json`)).toBeLessThanOrEqual(20 * KB);
});
