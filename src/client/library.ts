import type { SearchData, SearchEntry } from '#contracts/search.ts';
import type { Facets, SortKey } from '#search/engine.ts';
import { findPieces } from '#search/find-pieces.ts';
import { keep } from '#search/keep.ts';
import { toNameBook, type Listed } from '#search/names.ts';
import type { Library } from '#search/library.ts';
import { toFacets, toPages, type PageFilters } from '#search/pages.ts';
import { parseVocabulary } from '#search/vocabulary.ts';
import { readJson } from './read-json.ts';

/** Where an entry is: the section of its kind, and the end of its address. */
export interface Place {
  readonly kind: string;
  readonly slug: string;
}

/** All that is known of a language but the engine, which the search field does without. */
export interface BrowserLibrary extends Omit<Library<SearchEntry>, 'engine'> {
  readonly data: () => Promise<SearchData>;
  /** What results are narrowed by. */
  readonly facets: () => Promise<Facets>;
  /** The numbers of all pages, sorted. */
  readonly sorted: () => Promise<Readonly<Record<SortKey, readonly number[]>>>;
  /** The address of an entry's page; known once the data is. */
  readonly urlOf: (entry: Place) => string;
}

/** What search in a language needs besides its engine, each part loaded from its folder when it is first asked for, once for all who ask. */
export const openLibrary = keep(createLibrary);

function createLibrary(folder: string): BrowserLibrary {
  let sections: Readonly<Record<string, string>> = {};
  const read = keep((name: string): Promise<unknown> => readJson(`${folder}${name}.json`));
  const data = async () => {
    const found = (await read('entries')) as SearchData;
    ({ sections } = found);
    return found;
  };
  const book = keep(async (places: string) => {
    const pieces = await Promise.all((places.match(/\d+/g) ?? []).map((place) => read(`names/${place}`)));
    return toNameBook(Object.assign({}, (await data()).entries, ...pieces) as Listed<SearchEntry>);
  });
  return {
    data,
    vocabulary: keep(async () => parseVocabulary((await read('words')) as string)),
    names: async (texts) => book(findPieces(texts, (await data()).starts).join()),
    pages: async () => toPages(await data()),
    facets: keep(async () => toFacets((await read('facets')) as PageFilters)),
    sorted: async () => (await read('sorted')) as Record<SortKey, number[]>,
    urlOf: ({ kind, slug }) => `${sections[kind] ?? ''}${slug}/`,
  };
}
