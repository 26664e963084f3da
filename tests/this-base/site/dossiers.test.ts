import { dossiers as feature } from '#features/dossiers/page.ts';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { slugOf } from '#model/names.ts';
import { topicsInUse } from '#model/queries/facets.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { createUrls } from '#urls.ts';
import { model } from '../model.ts';
import { LANGUAGES } from '../templates.ts';
import { sitePages } from './dist.ts';

const KB = 1000;
const urls = createUrls('/');
const topics = topicsInUse(model).map(({ id }) => id);
const dossiers = LANGUAGES.flatMap((locale) =>
  topics.map((topic) => ({
    locale,
    topic,
    address: urls.feature(locale, feature, topic),
  })),
);

function read(address: string) {
  const page = sitePages().get(address);
  if (!page) throw new Error(`No page ${address}`);
  return { page, links: new Set(page.tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'])) };
}

test.each(LANGUAGES)('every topic has its dossier, and the list leads to it (%s)', (locale) => {
  const { links } = read(urls.feature(locale, feature));
  expect(topics.length).toBeGreaterThan(8);
  expect(topics.filter((topic) => !links.has(urls.feature(locale, feature, topic)))).toEqual([]);
});

test.each(dossiers)('$address holds every entry about its topic, or leads to the list of those of a kind', ({ locale, topic, address }) => {
  const { links } = read(address);
  const entries = [...model.entries.values()].filter(({ kind, facts }) => kind !== 'guide' && facts.topics.includes(topic));
  const missing = entries.filter((entry) => !links.has(urls.entry(locale, entry.kind, slugOf(entry, locale))));
  const isListed = (kind: EntryKind) => links.has(urls.facet(locale, kind, 'topic', topic)) || links.has(urls.index(locale, kind));
  expect(missing.filter(({ kind }) => !isListed(kind)).map(({ key }) => key)).toEqual([]);
  // That is for kinds of which there are many.
  const held = Map.groupBy(
    entries.filter((entry) => !missing.includes(entry)),
    ({ kind }) => kind,
  );
  for (const { kind } of missing) expect(held.get(kind)?.length, kind).toBeGreaterThanOrEqual(10);
});

test.each(dossiers)('every mark of $address leads to a source at its foot, and every source has a mark', ({ address }) => {
  const { page } = read(address);
  const marks = page.tags.filter(({ attributes }) => attributes['class'] === 'cite').map(({ attributes }) => attributes['href'] ?? '');
  const sources = [...page.ids].filter((id) => /^source-\d+$/.test(id)).map((id) => `#${id}`);
  expect([...new Set(marks)].toSorted()).toEqual(sources.toSorted());
});

test.each(dossiers)('$address weighs at most 40 kB, compressed', ({ address }) => {
  expect(gzipSync(read(address).page.html, { level: 9 }).length).toBeLessThanOrEqual(40 * KB);
});
