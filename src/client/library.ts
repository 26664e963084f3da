import type { SearchData, SearchEntry } from '#outputs/contracts.ts';
import { toNameBook } from '#search/names.ts';
import type { Library } from '#search/library.ts';
import { toPageBook, type PageList } from '#search/pages.ts';
import { toEngine } from '#search/pagefind-engine.ts';
import { parseVocabulary } from '#search/vocabulary.ts';
import { importPagefind } from './pagefind.ts';

export interface BrowserLibrary extends Library<SearchEntry> {
  readonly data: () => Promise<SearchData>;
  /** The address of an entry's page; known once the data is. */
  readonly urlOf: (entry: Pick<SearchEntry, 'kind' | 'slug'>) => string;
  /** The kind and slug in an address. */
  readonly readUrl: (url: string) => Pick<SearchEntry, 'kind' | 'slug'> | undefined;
}

const libraries = new Map<string, BrowserLibrary>();

/** Everything that search in a language needs, each part loaded from its folder when it is first asked for, once for all who ask. */
export function openLibrary(folder: string): BrowserLibrary {
  const library = libraries.get(folder) ?? createLibrary(folder);
  libraries.set(folder, library);
  return library;
}

function createLibrary(folder: string): BrowserLibrary {
  let sections: Partial<SearchData['sections']> = {};
  const urlOf = ({ kind, slug }: Pick<SearchEntry, 'kind' | 'slug'>) => `${sections[kind] ?? ''}${slug}/`;
  const data = once(async () => {
    const read = (await (await load(`${folder}entries.json`)).json()) as SearchData;
    ({ sections } = read);
    return read;
  });
  return {
    data,
    engine: once(async () => {
      // The engine starts while the data is on its way, and is told of it after.
      const started = importPagefind(folder).then(async (pagefind) => {
        await pagefind.init();
        return pagefind;
      });
      const [pagefind, { root, metaWeights }] = await Promise.all([started, data()]);
      await pagefind.options({ baseUrl: root, ranking: { metaWeights } });
      return toEngine(pagefind);
    }),
    vocabulary: once(async () => parseVocabulary(await (await load(`${folder}words.txt`)).text())),
    names: once(async () => toNameBook((await data()).entries)),
    pages: once(async () => {
      const list = load(`${folder}pages.json`).then((response) => response.json() as Promise<PageList>);
      return toPageBook(await list, (await data()).entries);
    }),
    urlOf,
    readUrl: (url) => {
      const section = (Object.entries(sections) as [SearchEntry['kind'], string][]).find(([, start]) => url.startsWith(start));
      return section && { kind: section[0], slug: url.slice(section[1].length, -1) };
    },
  };
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Keeps what was loaded; what failed is tried again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
