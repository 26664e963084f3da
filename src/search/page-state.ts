import type { SortKey } from './engine.ts';
import type { Chosen } from './facet-counts.ts';

/** What a results page shows, as its address says. */
export interface PageState {
  readonly query: string;
  readonly chosen: Chosen;
  /** None: the best first. */
  readonly sort: SortKey | undefined;
  /** How many results are shown. */
  readonly shown: number;
  readonly mayCorrect: boolean;
  readonly maySearchSynonyms: boolean;
}

export const PAGE_LENGTH = 10;

/** @param filters the names of the filters */
export function readState(address: string, filters: readonly string[]): PageState {
  const parameters = new URLSearchParams(address);
  const pages = Number(parameters.get('page') ?? 1);
  const sort = parameters.get('sort');
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: Object.fromEntries(filters.map((name) => [name, parameters.getAll(name)])),
    sort: sort === 'date' || sort === 'title' ? sort : undefined,
    shown: PAGE_LENGTH * (pages >= 1 && pages < 1000 ? pages : 1),
    mayCorrect: parameters.get('exact') !== '1',
    maySearchSynonyms: parameters.get('synonyms') !== '0',
  };
}

/** The part of the address from the question mark on; what is as usual stays out. */
export function writeState({ query, chosen, sort, shown, mayCorrect, maySearchSynonyms }: PageState): string {
  const parameters = new URLSearchParams();
  parameters.set('q', query);
  for (const [name, values] of Object.entries(chosen)) for (const value of values) parameters.append(name, value);
  if (sort) parameters.set('sort', sort);
  if (shown > PAGE_LENGTH) parameters.set('page', String(shown / PAGE_LENGTH));
  if (!mayCorrect) parameters.set('exact', '1');
  if (!maySearchSynonyms) parameters.set('synonyms', '0');
  return `?${parameters.toString()}`;
}
