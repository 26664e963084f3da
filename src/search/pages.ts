import type { Facets } from './engine.ts';

/**
 * The pages of an index are known by their numbers, as text: the same in each language, and those of a kind follow each
 * other. The engine has them in the names of its own files, so no list says which page is which.
 */
export interface Pages {
  readonly count: number;
  readonly kindOf: (id: string) => string;
  readonly askedKinds: AskedKinds;
}

/** The word that a question asks with → the kind of entry that probably answers it. */
export type AskedKinds = Readonly<Record<string, string>>;

/** Kind → the number after that of its last page, rising. */
export type KindEnds = Readonly<Record<string, number>>;

export function toPages({ ends, askedKinds }: { readonly ends: KindEnds; readonly askedKinds: AskedKinds }): Pages {
  const kinds = Object.entries(ends);
  return { count: kinds.at(-1)?.[1] ?? 0, kindOf: (id) => kinds.find(([, end]) => Number(id) < end)?.[0] ?? '', askedKinds };
}

/** `facets.json`: filter → value → the numbers of its pages in rising order, each as the distance from the one before. */
export type PageFilters = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

export function toFacets(filters: PageFilters): Facets {
  return new Map(Object.entries(filters).map(([filter, values]) => [filter, toValues(values)]));
}

function toValues(values: PageFilters[string]): Map<string, Set<string>> {
  return new Map(
    Object.entries(values).map(([value, distances]) => {
      let number = 0;
      return [value, new Set(distances.map((distance) => String((number += distance))))];
    }),
  );
}
