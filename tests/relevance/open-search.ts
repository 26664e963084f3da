import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SearchData } from '#outputs/contracts.ts';
import type { Engine } from '#search/engine.ts';
import type { Library } from '#search/library.ts';
import { toNameBook } from '#search/names.ts';
import { toPageBook, type PageBook, type PageList } from '#search/pages.ts';
import { toEngine } from '#search/pagefind-engine.ts';
import { readQuery } from '#search/query.ts';
import { search } from '#search/search.ts';
import { parseVocabulary } from '#search/vocabulary.ts';
import { LOCALES, type Locale } from '#site.ts';
import { openPagefind, type Traffic } from './pagefind-in-node.ts';

/** A way to search: the addresses found for a text, the best first, and what it has transferred. */
export interface Search {
  readonly find: (text: string, locale: Locale, count: number) => Promise<string[]>;
  /** What has been transferred since it was opened, for all languages together. */
  readonly traffic: Traffic;
}

/** Plain Pagefind as its own interface would use it, on an index of the pages as built. */
export function openPlainSearch(folder: string): Search {
  const traffic: Traffic = { bytes: 0, requests: 0 };
  const opened = new Map<Locale, ReturnType<typeof openPagefind>>();
  return {
    traffic,
    find: async (text, locale, count) => {
      const { pagefind } = await remember(opened, locale, async () => {
        const index = await openPagefind(path.join(folder, locale, 'pagefind'), traffic);
        await index.pagefind.options({ baseUrl: '/' });
        await index.pagefind.init();
        return index;
      });
      const { results } = await pagefind.search(text);
      return (await Promise.all(results.slice(0, count).map((result) => result.data()))).map(({ url }) => url);
    },
  };
}

/** The search of the site, as the browser runs it, on what the build has written. */
export function openSiteSearch(folder: string): Search {
  const traffic: Traffic = { bytes: 0, requests: 0 };
  const libraries = new Map(LOCALES.map((locale) => [locale, openLibrary(path.join(folder, locale), traffic)]));
  return {
    traffic,
    find: async (text, locale, count) => {
      const [own, other] = [libraries.get(locale), libraries.get(LOCALES.find((each) => each !== locale) ?? locale)];
      if (!own || !other) throw new Error(`No index for ${locale}`);
      const { found } = await search(readQuery(text), own, other, { mayCorrect: true, maySearchSynonyms: true });
      return Promise.all(found.slice(0, count).map(async (each) => (each.text ?? (await each.hit.load())).url));
    },
  };
}

function openLibrary(folder: string, traffic: Traffic): Library {
  const read = (name: string) => {
    const text = readFileSync(path.join(folder, name));
    traffic.bytes += gzipSync(text, { level: 9 }).length;
    traffic.requests += 1;
    return text.toString('utf8');
  };
  let data: SearchData | undefined;
  let vocabulary: ReturnType<typeof parseVocabulary> | undefined;
  let engine: Promise<Engine> | undefined;
  let book: ReturnType<typeof toNameBook> | undefined;
  let pages: PageBook | undefined;
  const loadData = () => (data ??= JSON.parse(read('entries.json')) as SearchData);
  return {
    engine: () =>
      (engine ??= (async () => {
        const { metaWeights } = loadData();
        const { pagefind } = await openPagefind(path.join(folder, 'pagefind'), traffic);
        await pagefind.options({ baseUrl: '/', ranking: { metaWeights } });
        await pagefind.init();
        return toEngine(pagefind);
      })()),
    vocabulary: () => Promise.resolve((vocabulary ??= parseVocabulary(read('words.txt')))),
    names: () => Promise.resolve((book ??= toNameBook(loadData().entries))),
    pages: () => Promise.resolve((pages ??= toPageBook(JSON.parse(read('pages.json')) as PageList, loadData().entries))),
  };
}

async function remember<Key, Value>(known: Map<Key, Promise<Value>>, key: Key, make: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
