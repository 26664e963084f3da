/** What a reader has put together: ids of entries and statements, each with a note of their own. */
export interface Basket {
  readonly title: string;
  readonly items: readonly BasketItem[];
}

export interface BasketItem {
  /** `initiative/fcacp`, or a statement of it: `initiative/fcacp#fact-size`. */
  readonly id: string;
  readonly note: string;
}

/** More than this is a book, and as many files to fetch. */
export const MAX_ITEMS = 200;

export const EMPTY: Basket = { title: '', items: [] };

const ID = /^[a-z]+\/[a-z][a-z0-9-]*(#[\w.-]+)?$/;

/** The basket as kept by `writeBasket`; what is not one, or has been tampered with, is left out. */
export function readBasket(kept: string | null): Basket {
  try {
    const { title, items } = JSON.parse(kept ?? '{}') as { title?: unknown; items?: unknown };
    return {
      title: typeof title === 'string' ? title : '',
      items: toItems(items).map(({ id, note }) => ({ id, note })),
    };
  } catch {
    return EMPTY;
  }
}

/** The items among what a browser had kept, whatever else is with them. */
function toItems(kept: unknown): BasketItem[] {
  return (Array.isArray(kept) ? (kept as Partial<BasketItem>[]) : [])
    .filter(({ id }) => typeof id === 'string' && ID.test(id))
    .slice(0, MAX_ITEMS)
    .map((item) => ({ ...item, id: item.id ?? '', note: typeof item.note === 'string' ? item.note : '' }));
}

export function writeBasket(basket: Basket): string {
  return JSON.stringify(basket);
}

/** The basket with an item at its end; the same basket where it is there already or the basket is full. */
export function addItem(basket: Basket, id: string): Basket {
  if (basket.items.some((item) => item.id === id) || basket.items.length >= MAX_ITEMS) return basket;
  return { ...basket, items: [...basket.items, { id, note: '' }] };
}

/** The basket with an item moved by some places, as far as it goes. */
export function moveItem(basket: Basket, id: string, by: number): Basket {
  const from = basket.items.findIndex((item) => item.id === id);
  const item = basket.items[from];
  if (!item) return basket;
  const rest = basket.items.filter((each) => each !== item);
  return { ...basket, items: rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, item) };
}

/** An item that was taken out, with the place it had. */
export interface RemovedItem extends BasketItem {
  readonly place: number;
}

/** What was taken out together; the places rise. */
export type Removed = readonly RemovedItem[];

/** What was taken out one after the other, as kept; what is no such list, or has been tampered with, is left out. */
export function readRemoved(kept: string | null): Removed[] {
  try {
    const lists = JSON.parse(kept ?? '[]') as unknown;
    return (Array.isArray(lists) ? lists : [])
      .map((list) => toItems(list).map((item) => ({ ...item, place: Number((item as Partial<RemovedItem>).place) || 0 })))
      .filter((removed) => removed.length > 0);
  } catch {
    return [];
  }
}

/** Takes items out of a basket. @returns what is left, and what is needed to put them back */
export function takeOut(basket: Basket, ids: readonly string[]): { readonly left: Basket; readonly removed: Removed } {
  const goes = ({ id }: BasketItem) => ids.includes(id);
  return {
    left: { ...basket, items: basket.items.filter((item) => !goes(item)) },
    removed: basket.items.map((item, place) => ({ ...item, place })).filter(goes),
  };
}

/** The basket with what was taken out back in its places, notes and all; what is in it again by now stays as it is. */
export function putBack(basket: Basket, removed: Removed): Basket {
  const missing = removed.filter(({ id }) => !basket.items.some((item) => item.id === id));
  const items = missing.reduce((all, { id, note, place }) => all.toSpliced(place, 0, { id, note }), basket.items);
  return { ...basket, items: items.slice(0, MAX_ITEMS) };
}

/**
 * The ids for the end of an address, so that a basket can be passed on; notes stay with whoever wrote them.
 *
 * @example [{ id: 'initiative/fcacp#start' }] // => '#initiative/fcacp@start'
 */
export function toFragment({ items }: Basket): string {
  return `#${items.map(({ id }) => id.replace('#', '@')).join(',')}`;
}

/** The basket that an address passes on, if it does. */
export function fromFragment(hash: string): Basket | undefined {
  const ids = hash
    .slice(1)
    .split(',')
    .map((part) => part.replace('@', '#'))
    .filter((id) => ID.test(id));
  return ids.length === 0 ? undefined : [...new Set(ids)].reduce(addItem, EMPTY);
}
