import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { META_WEIGHTS, type SearchData, type SearchEntry } from '#contracts/search.ts';
import type { Engine } from '#search/engine.ts';
import type { Library } from '#search/library.ts';
import { findPieces } from '#search/find-pieces.ts';
import { keep } from '#search/keep.ts';
import { toNameBook, type Listed } from '#search/names.ts';
import { toPages } from '#search/pages.ts';
import { toEngine } from '#search/pagefind-engine.ts';
import { readQuery } from '#search/query.ts';
import { search, type Answer } from '#search/search.ts';
import { parseVocabulary } from '#search/vocabulary.ts';
import { LOCALES, type Locale } from '#site.ts';
import { addTo, noTraffic, openPagefind, type Traffic } from './pagefind-in-node.ts';

/** A way to search: the addresses found for a text, the best first, and what it has transferred. */
export interface Search {
  readonly find: (text: string, locale: Locale, count: number) => Promise<string[]>;
  /** What has been transferred since it was opened, for all languages together. */
  readonly traffic: Traffic;
}

/** Our own, with the whole answer and the engine of a language. */
export interface SiteSearch extends Search {
  readonly answer: (text: string, locale: Locale) => Promise<Answer>;
  readonly engine: (locale: Locale) => Promise<Engine>;
}

/** Plain Pagefind as its own interface would use it, on an index of the pages as built. */
export function openPlainSearch(folder: string): Search {
  const traffic = noTraffic();
  const open = keep(async (locale: Locale) => {
    const index = await openPagefind(path.join(folder, locale, 'pagefind'), traffic);
    await index.pagefind.options({ baseUrl: '/' });
    await index.pagefind.init();
    return index;
  });
  return {
    traffic,
    find: async (text, locale, count) => {
      const { pagefind } = await open(locale);
      const { results } = await pagefind.search(text);
      return (await Promise.all(results.slice(0, count).map((result) => result.data()))).map(({ url }) => url);
    },
  };
}

/** The search of the site, as the browser runs it, on what the build has written. */
export function openSiteSearch(folder: string): SiteSearch {
  const traffic = noTraffic();
  const libraries = Object.fromEntries(LOCALES.map((locale) => [locale, openLibrary(path.join(folder, locale), traffic)])) as Record<
    Locale,
    Library
  >;
  const answer = async (text: string, locale: Locale) =>
    search(await readQuery(text), libraries[locale], libraries[locale === 'nl' ? 'en' : 'nl'], {
      mayCorrect: true,
      maySearchSynonyms: true,
    });
  return {
    traffic,
    answer,
    engine: (locale) => libraries[locale].engine(),
    find: async (text, locale, count) => {
      const { found } = await answer(text, locale);
      return Promise.all(found.slice(0, count).map(async (each) => (each.text ?? (await each.hit.load())).url));
    },
  };
}

function openLibrary(folder: string, traffic: Traffic): Library {
  const read = keep((name: string) => {
    const text = readFileSync(path.join(folder, name));
    addTo(traffic, name.includes('/') ? path.dirname(name) : path.parse(name).name, gzipSync(text, { level: 9 }));
    return text.toString('utf8');
  });
  const parse = keep((name: string): unknown => JSON.parse(read(name)));
  const loadData = () => parse('entries.json') as SearchData;
  const book = keep((places: string) => {
    const pieces = places.split(' ').map((place) => place && parse(`names/${place}.json`));
    return toNameBook(Object.assign({}, loadData().entries, ...pieces) as Listed<SearchEntry>);
  });
  const engine = keep(async () => {
    const { pagefind } = await openPagefind(path.join(folder, 'pagefind'), traffic);
    await pagefind.options({ baseUrl: '/', ranking: { metaWeights: META_WEIGHTS } });
    await pagefind.init();
    return toEngine(pagefind, loadData().pieces);
  });
  const vocabulary = keep(() => parseVocabulary(parse('words.json') as string));
  return {
    engine,
    vocabulary: () => Promise.resolve(vocabulary()),
    names: (texts) => Promise.resolve(book(findPieces(texts, loadData().starts).join(' '))),
    pages: () => {
      // The results page shows the filters as soon as the results stand there.
      read('facets.json');
      return Promise.resolve(toPages(loadData()));
    },
  };
}
