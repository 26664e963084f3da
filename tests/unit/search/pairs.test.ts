import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearchData } from '#integrations/search-data.ts';
import { loadCompoundDictionary } from '#load/compound-dictionary.ts';
import { toSearchHead, type SearchRecord } from '#outputs/search-record.ts';
import { readQuery } from '#search/query.ts';
import { LOCALES, type Locale } from '#site.ts';
import { createUrls } from '#urls.ts';
import { openSiteSearch, type SiteSearch } from '../../this-base/relevance/open-search.ts';

interface Pair {
  readonly class: string;
  readonly ways: readonly [one: string, other: string];
}

/** The table of a language: each class with its pairs. */
function readPairs(locale: Locale): Pair[] {
  const lines = readFileSync(path.join(import.meta.dirname, `pairs.${locale}.tsv`), 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const seen = line.replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
    const [name = '', one = '', other = ''] = seen.split('\t');
    return [{ class: name, ways: [one, other] as const }];
  });
}

function recordOf(locale: Locale, slug: string): SearchRecord {
  const meta = { about: '', abbreviation: '', alias: '', asked: '', subject: '', xlang: '', exact: '', cite: '', date: '' };
  return {
    key: `term/${slug}`,
    id: `term-${slug}`,
    url: `/${locale}/${slug}/`,
    locale,
    meta: { ...meta, title: slug },
    entry: { kind: 'term', slug, title: slug },
    other: { slug, title: slug },
    weight: 0,
    linked: [],
    filters: { type: ['term'], topic: [], country: [], sector: [], role: [], year: [] },
    sorts: { date: '0', title: slug },
  };
}

/** Indexes each text as a page of its own, in both languages. */
async function indexTexts(
  folder: string,
  textsOf: (locale: Locale) => readonly (readonly [slug: string, text: string])[],
): Promise<SiteSearch> {
  for (const locale of LOCALES) {
    const pages = textsOf(locale).map(([slug, text]) => ({
      record: recordOf(locale, slug),
      html: `<main><article data-pagefind-body><p>${text.replaceAll('&', '&amp;')}</p></article></main>`,
    }));
    await writeSearchData(path.join(folder, locale), pages, {
      dictionary: loadCompoundDictionary([]),
      head: toSearchHead(locale, createUrls('/')),
    });
  }
  return openSiteSearch(folder);
}

const PAIRS = { en: readPairs('en'), nl: readPairs('nl') };
const folder = mkdtempSync(path.join(tmpdir(), 'pairs-'));
/** Where pages have the one way, the other, and both. */
const indexes: SiteSearch[] = [];

beforeAll(async () => {
  for (const ways of [[0], [1], [0, 1]] as const)
    indexes.push(
      await indexTexts(path.join(folder, ways.join('')), (locale) =>
        PAIRS[locale].flatMap((pair, at) => ways.map((way) => [`p${at}-${way}`, pair.ways[way]] as const)),
      ),
    );
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the pairs are many, and ten or more of each class', () => {
  const all = [...PAIRS.en, ...PAIRS.nl];
  expect(all.length).toBeGreaterThanOrEqual(150);
  for (const [name, pairs] of Map.groupBy(all, (pair) => pair.class)) expect(pairs.length, name).toBeGreaterThanOrEqual(10);
});

describe.each(LOCALES)('what is written in two ways (%s)', (locale) => {
  test.each(PAIRS[locale].map((pair, at) => [...pair.ways, at] as const))(
    '%s is found as %s, and the other way round',
    async (one, other, at) => {
      for (const [place, site] of indexes.entries()) {
        const found = await Promise.all(
          [one, other].map(async (text) => {
            const answer = await site.answer(text, locale);
            const pages = await Promise.all(
              answer.found.filter((each) => !each.isPartial).map(async (each) => (await each.hit.load()).url),
            );
            return pages.toSorted();
          }),
        );
        expect(found[0], `"${one}" and "${other}" in index ${place}`).toEqual(found[1]);
        const wanted = place === 2 ? [0, 1] : [place];
        expect(found[0], `index ${place}`).toEqual(expect.arrayContaining(wanted.map((way) => `/${locale}/p${at}-${way}/`)));
      }
    },
  );
});

test('a decimal is another number than its digits, and the years of a session are not those of any range', async () => {
  expect((await readQuery('3,2')).words).not.toEqual((await readQuery('32')).words);
  expect((await readQuery('2009-2012')).words).toEqual(['2009', '2012']);
});
