import type { PageList } from '#search/pages.ts';
import { SEARCH_FILTERS, type SearchData } from './contracts.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * What search knows of each page before it reads one: its id, the values it is filtered by, its place when sorted.
 *
 * @param idOf what the engine calls the page at an address
 */
export function toPageList(records: readonly SearchRecord[], { entries, sections }: SearchData, idOf: (url: string) => string): PageList {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const listed = entries.flatMap(({ kind, slug }) => byUrl.get(`${sections[kind]}${slug}/`) ?? []);
  const pages = [...new Set([...listed, ...records])];
  const filters = Object.fromEntries(
    SEARCH_FILTERS.map((filter) => {
      const values = Map.groupBy(
        pages.flatMap(({ filters: own }, number) => own[filter].map((value) => ({ value, number }))),
        ({ value }) => value,
      );
      return [filter, Object.fromEntries([...values].map(([value, each]) => [value, toDistances(each.map(({ number }) => number))]))];
    }),
  );
  const sorted = (compare: (a: SearchRecord, b: SearchRecord) => number) =>
    [...pages.entries()].toSorted(([, a], [, b]) => compare(a, b)).map(([number]) => number);
  return {
    ids: pages.map(({ url }) => idOf(url)),
    filters,
    sorted: {
      date: sorted((a, b) => compareText(b.sorts.date, a.sorts.date)),
      title: sorted((a, b) => compareText(a.sorts.title, b.sorts.title)),
    },
  };
}

function toDistances(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
