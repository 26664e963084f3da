import { readBasket, readRemoved, writeBasket, type Basket, type Removed } from '#desk/basket.ts';
import { keep, readKept } from './kept.ts';

const KEY = 'basket';
const REMOVED = 'basket-removed';

/** The basket that this browser keeps. */
export function loadBasket(): Basket {
  return readBasket(readKept(KEY));
}

/** Whether the browser kept it. */
export function saveBasket(basket: Basket): boolean {
  return keep(KEY, writeBasket(basket));
}

/** What was taken out of it in this visit. */
export function loadRemoved(): Removed[] {
  return readRemoved(readKept(REMOVED, 'sessionStorage'));
}

export function saveRemoved(removed: readonly Removed[]): void {
  keep(REMOVED, JSON.stringify(removed), 'sessionStorage');
}
