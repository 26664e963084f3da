import { readBasket, writeBasket, type Basket } from '#desk/basket.ts';
import { keep, readKept } from './kept.ts';

const KEY = 'basket';

/** The basket that this browser keeps. */
export function loadBasket(): Basket {
  return readBasket(readKept(KEY));
}

/** Whether the browser kept it. */
export function saveBasket(basket: Basket): boolean {
  return keep(KEY, writeBasket(basket));
}
