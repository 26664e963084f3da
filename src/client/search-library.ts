import type { SearchEntry } from '#contracts/search.ts';
import { keep } from '#search/keep.ts';
import type { Library } from '#search/library.ts';
import { toEngine } from '#search/pagefind-engine.ts';
import { openLibrary, type BrowserLibrary } from './library.ts';
import { startPagefind } from './pagefind.ts';

export type SearchLibrary = BrowserLibrary & Library<SearchEntry>;

/** Everything that search in a language needs, with the engine. */
export function openSearch(folder: string): SearchLibrary {
  const library = openLibrary(folder);
  return {
    ...library,
    engine: keep(async () => {
      const [pagefind, { pieces }] = await Promise.all([startPagefind(folder), library.data()]);
      return toEngine(pagefind, pieces);
    }),
  };
}
