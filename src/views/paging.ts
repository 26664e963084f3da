import type { ViewContext } from './context.ts';

/** Rows of a list on one page: more would take long to load and longer to read. */
export const PAGE_SIZE = 300;

/** A long list in parts, each with an address of its own. */
export interface Paging {
  /** None where all of it is on one page. */
  readonly parts: readonly { readonly text: string; readonly href: string; readonly isCurrent: boolean }[];
  /** What of the list is on this page. */
  readonly from: number;
  readonly until: number;
}

/** @example 301 // => [1, 2] */
export function pageNumbers(length: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(length / PAGE_SIZE)) }, (_, index) => index + 1);
}

/**
 * Cuts a sorted list into pages.
 *
 * @param nameOf what an item is sorted by, as short as tells a reader where to look: a first letter, a year
 * @param number the page, from 1
 */
export function paginate<Item>(
  items: readonly Item[],
  { nameOf, href, number }: { readonly nameOf: (item: Item) => string; readonly href: string; readonly number: number },
  { urls }: ViewContext,
): Paging {
  const numbers = pageNumbers(items.length);
  const parts = numbers.map((each) => {
    const [first, last] = [items[(each - 1) * PAGE_SIZE], items[Math.min(each * PAGE_SIZE, items.length) - 1]];
    const names = [first, last].map((item) => (item === undefined ? '' : nameOf(item)));
    return { text: [...new Set(names)].join('–'), href: urls.page(href, each), isCurrent: each === number };
  });
  return { parts: parts.length > 1 ? parts : [], from: (number - 1) * PAGE_SIZE, until: number * PAGE_SIZE };
}

/** @example 'éénloket' // => 'E' */
export function firstLetter(text: string): string {
  return (text.normalize('NFD').match(/[a-z0-9]/i)?.[0] ?? '#').toUpperCase();
}
