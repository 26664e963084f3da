import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '#load/root.ts';
import { ENTRY_KINDS, type EntryKind } from '#schema/parts/ref.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';
import { readTriples, type Triple } from '../../triples.ts';
import { DIST, sitePages, type Page } from './dist.ts';

const SITE = 'https://site.example';
const urls = createUrls('/');

/** What each page says, by its address. */
const said = new Map<string, readonly Triple[]>();

const blocksOf = (page: Page) => page.tags.filter(({ attributes }) => attributes['type'] === 'application/ld+json');

beforeAll(async () => {
  for (const page of sitePages().values()) {
    const read = blocksOf(page).map(({ text }) => readTriples(text, `${SITE}${page.address}`));
    said.set(page.address, (await Promise.all(read)).flat());
  }
});

test('every page that can be found says what it is, in one block', () => {
  const found = [...sitePages().values()].filter(({ address }) => address !== '/404.html');
  expect(found.length).toBeGreaterThan(1000);
  expect(found.filter((page) => blocksOf(page).length !== 1).map(({ address }) => address)).toEqual([]);
  const silent = found.filter(
    ({ address }) => !said.get(address)?.some(({ subject, predicate }) => subject === `${SITE}${address}` && predicate === 'rdf:type'),
  );
  expect(silent.map(({ address }) => address)).toEqual([]);
});

/** How many triples a page of each kind has at least; its breadcrumbs and the page alone have some twenty. */
const LEAST: Readonly<Record<EntryKind, number>> = {
  initiative: 30,
  organisation: 28,
  document: 24,
  commitment: 30,
  event: 26,
  figure: 40,
  term: 35,
  guide: 25,
};

test.each(ENTRY_KINDS)('every page of the kind %s says what it is about', (kind) => {
  const pages = LOCALES.flatMap((locale) => [...said].filter(([address]) => isEntryPage(address, urls.index(locale, kind))));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter(([, triples]) => triples.length < LEAST[kind]).map(([address]) => address)).toEqual([]);
  const aboutNothing = pages.filter(([address, triples]) => {
    const thing = triples.find(({ subject, predicate }) => subject === `${SITE}${address}` && predicate === 'mainEntity')?.object;
    return !triples.some(({ subject, predicate }) => subject === thing && predicate === 'name');
  });
  expect(aboutNothing.map(([address]) => address)).toEqual([]);
});

test('every passage, claim and page that is named on this site is there', () => {
  const named = new Set([...said.values()].flat().flatMap(({ subject, object }) => [subject, object]));
  const addresses = [...named].filter((name) => name.startsWith(`${SITE}/`)).map((name) => new URL(name));
  expect(addresses.length).toBeGreaterThan(1000);
  const missing = addresses.filter(({ pathname, hash }) => {
    if (!pathname.endsWith('/')) return !existsSync(path.join(DIST, pathname));
    const page = sitePages().get(pathname);
    const anchor = decodeURIComponent(hash.slice(1));
    return !page || !(['', 'this', 'csv'].includes(anchor) || page.ids.has(anchor));
  });
  expect(missing.map(({ href }) => href)).toEqual([]);
});

/** The words that we use of vocabularies of W3C and Dublin Core, as their specifications list them. */
const OTHER_WORDS = new Set([
  ...['dcat:Dataset', 'dcat:Distribution', 'dcat:distribution', 'dcat:downloadURL', 'dcat:mediaType'],
  ...['dcterms:isPartOf', 'dcterms:relation', 'dcterms:replaces', 'dcterms:title'],
  ...['org:FormalOrganization', 'org:Membership', 'org:Organization', 'org:OrganizationalCollaboration', 'org:Role'],
  ...['org:member', 'org:memberDuring', 'org:organization', 'org:role'],
  ...['rdf:type', 'time:Interval'],
  ...['skos:Concept', 'skos:ConceptScheme', 'skos:altLabel', 'skos:definition', 'skos:historyNote', 'skos:inScheme'],
  ...['skos:note', 'skos:prefLabel', 'skos:related'],
]);

test('every word is one of a vocabulary, so that none is a slip of the pen', () => {
  const schemaOrg = readFileSync(path.join(projectRoot(), 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
  const words = new Set([...schemaOrg.matchAll(/"(\w+)"\?:|"@type": "(\w+)"/g)].map(([, property, type]) => property ?? type));
  expect(words.size).toBeGreaterThan(2000);
  const triples = [...said.values()].flat();
  const used = new Set(triples.flatMap(({ predicate, object }) => (predicate === 'rdf:type' ? [predicate, object] : [predicate])));
  expect([...used].filter((word) => !words.has(word) && !OTHER_WORDS.has(word))).toEqual([]);
});

/** Whether an address is one step below that of a list. */
function isEntryPage(address: string, list: string): boolean {
  return address.startsWith(list) && /^[^/]+\/$/.test(address.slice(list.length));
}
