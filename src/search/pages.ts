import type { Facets, SortKey } from './engine.ts';
import type { Named } from './names.ts';

/**
 * What is known of all pages before one is read, as the build writes it. A page is known by its number, the same in each
 * language: those of the entries that are looked up by name come first, in the order of that list.
 */
export interface PageList {
  /** What the engine calls each page. */
  readonly ids: readonly string[];
  /** Filter → value → the numbers of its pages in rising order, each as the distance from the one before. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** The numbers of all pages, sorted. */
  readonly sorted: Readonly<Record<SortKey, readonly number[]>>;
}

/** Answers what is known of a page by the id that a hit has. */
export interface PageBook<Entry extends Named = Named> {
  readonly facets: Facets;
  /** The entry whose page this is, if it is looked up by its name. */
  readonly entryOf: (id: string) => Entry | undefined;
  readonly idOf: (entry: Named) => string | undefined;
  readonly kindOf: (id: string) => string;
  readonly numberOf: (id: string) => number | undefined;
  readonly idAt: (number: number) => string | undefined;
  /** The places of all pages in a sorted list, by id. */
  readonly placesBy: (key: SortKey) => ReadonlyMap<string, number>;
}

export function toPageBook<Entry extends Named>({ ids, filters, sorted }: PageList, entries: readonly Entry[]): PageBook<Entry> {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const facets = new Map(Object.entries(filters).map(([filter, values]) => [filter, toPages(values, ids)]));
  const kinds = new Map([...(facets.get('type') ?? [])].flatMap(([kind, pages]) => [...pages].map((id) => [id, kind])));
  return {
    facets,
    entryOf: (id) => entries[numbers.get(id) ?? -1],
    idOf: (entry) => ids[(entries as readonly Named[]).indexOf(entry)],
    kindOf: (id) => kinds.get(id) ?? '',
    numberOf: (id) => numbers.get(id),
    idAt: (number) => ids[number],
    placesBy: (key) => new Map(sorted[key].map((number, place) => [ids[number] ?? '', place])),
  };
}

function toPages(values: PageList['filters'][string], ids: PageList['ids']): Map<string, Set<string>> {
  return new Map(
    Object.entries(values).map(([value, distances]) => {
      let number = 0;
      return [value, new Set(distances.map((distance) => ids[(number += distance)] ?? ''))];
    }),
  );
}
