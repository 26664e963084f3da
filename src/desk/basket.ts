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
      items: (Array.isArray(items) ? (items as Partial<BasketItem>[]) : [])
        .filter(({ id }) => typeof id === 'string' && ID.test(id))
        .slice(0, MAX_ITEMS)
        .map(({ id = '', note }) => ({ id, note: typeof note === 'string' ? note : '' })),
    };
  } catch {
    return EMPTY;
  }
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
