import { toExactName } from '#search/exact-name.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

export type Filters = Readonly<Record<string, readonly string[]>>;

export interface Found {
  readonly results: readonly PagefindResult[];
  readonly counts: Record<string, Record<string, number>>;
  /** True where no page has all the words, and these have some of them. */
  readonly isPartial: boolean;
}

/**
 * Searches for all words, with pages of exactly this name first; where no page has all the words, for each word
 * alone, ranked by how many and how well they fit.
 */
export async function searchPages(engine: Pagefind, query: string, filters: Filters): Promise<Found> {
  const options = { filters: toOptions(filters) };
  const [exact, all] = await Promise.all([engine.search(`"${toExactName(query)}"`, options), engine.search(query, options)]);
  const words = [...new Set(query.split(/\s+/).filter((word) => word.length > 2))];
  if (all.results.length > 0 || words.length < 2)
    return { results: putFirst(exact.results, all.results), counts: all.filters, isPartial: false };
  return searchSomeWords(engine, words, options);
}

function putFirst(first: readonly PagefindResult[], results: readonly PagefindResult[]): PagefindResult[] {
  const ids = new Set(first.map(({ id }) => id));
  // Of a page found both ways the second knows which words matched.
  const better = first.map((result) => results.find(({ id }) => id === result.id) ?? result);
  return [...better, ...results.filter(({ id }) => !ids.has(id))];
}

async function searchSomeWords(engine: Pagefind, words: readonly string[], options: Parameters<Pagefind['search']>[1]): Promise<Found> {
  const each = await Promise.all(words.map((word) => engine.search(word, options)));
  const totals = new Map<string, { result: PagefindResult; hits: number; score: number }>();
  for (const { results } of each) {
    const rarity = 1 / Math.sqrt(1 + results.length);
    for (const result of results) {
      const total = totals.get(result.id) ?? { result, hits: 0, score: 0 };
      totals.set(result.id, { result, hits: total.hits + 1, score: total.score + result.score * rarity });
    }
  }
  const ranked = [...totals.values()].sort((a, b) => b.hits * b.score - a.hits * a.score).map(({ result }) => result);
  return { results: ranked, counts: {}, isPartial: true };
}

function toOptions(filters: Filters): Record<string, { any: string[] }> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: [...values] }]),
  );
}
