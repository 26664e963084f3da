import type { KindEnds, PageFilters } from '#search/pages.ts';
import { SEARCH_FILTERS } from '#contracts/search.ts';
import type { SearchRecord } from './search-record.ts';

/** Kind → the number after that of its last page. */
export function toKindEnds(records: readonly SearchRecord[]): KindEnds {
  return Object.fromEntries(records.map(({ entry }, number) => [entry.kind, number + 1]));
}

/** Which pages have which values of the filters. */
export function toPageFilters(records: readonly SearchRecord[]): PageFilters {
  return Object.fromEntries(
    SEARCH_FILTERS.map((filter) => {
      const values = Map.groupBy(
        records.flatMap(({ filters: own }, number) => own[filter].map((value) => ({ value, number }))),
        ({ value }) => value,
      );
      return [filter, Object.fromEntries([...values].map(([value, each]) => [value, toDistances(each.map(({ number }) => number))]))];
    }),
  );
}

/** The numbers of all pages, the latest first, and by title. */
export function toSortedPages(records: readonly SearchRecord[]): { readonly date: readonly number[]; readonly title: readonly number[] } {
  const sorted = (compare: (a: SearchRecord, b: SearchRecord) => number) =>
    [...records.entries()].toSorted(([, a], [, b]) => compare(a, b)).map(([number]) => number);
  return {
    date: sorted((a, b) => compareText(b.sorts.date, a.sorts.date)),
    title: sorted((a, b) => compareText(a.sorts.title, b.sorts.title)),
  };
}

function toDistances(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
