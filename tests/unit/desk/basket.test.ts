import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addItem,
  EMPTY,
  fromFragment,
  MAX_ITEMS,
  moveItem,
  putBack,
  readBasket,
  readRemoved,
  takeOut,
  toFragment,
  writeBasket,
  type Basket,
  type Removed,
} from '#desk/basket.ts';

const basketOf = (...ids: string[]) => ids.reduce(addItem, EMPTY);
const idsOf = (basket: ReturnType<typeof readBasket> | undefined) => basket?.items.map(({ id }) => id);

test('what is kept is read back as it was, with its notes', () => {
  const basket = { title: 'For Monday', items: [{ id: 'initiative/efc#fact-size', note: 'Ask "why"?\n</script>' }] };
  expect(readBasket(writeBasket(basket))).toEqual(basket);
});

test.each([
  null,
  '',
  'x',
  'null',
  '[]',
  '{"items":{}}',
  '{"items":[null]}',
  '{"items":[{"id":5}]}',
  '{"items":[{"id":"javascript:alert(1)"}]}',
  '{"items":[{"id":"../../etc/passwd"}]}',
])('a kept value that is no basket, %j, is an empty one', (kept) => {
  expect(readBasket(kept).items).toEqual([]);
});

test('whatever is kept, reading it ends well', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (kept) => readBasket(kept).items.length <= MAX_ITEMS));
});

test('nothing is in it twice, and it holds so much and no more', () => {
  expect(idsOf(basketOf('initiative/efc', 'initiative/efc'))).toEqual(['initiative/efc']);
  const full = basketOf(...Array.from({ length: MAX_ITEMS + 5 }, (_, index) => `event/e${index}`));
  expect(full.items).toHaveLength(MAX_ITEMS);
  expect(addItem(full, 'initiative/efc')).toBe(full);
});

describe('an item moves', () => {
  const basket = basketOf('term/a', 'term/b', 'term/c');
  test('up or down by one', () => {
    expect(idsOf(moveItem(basket, 'term/b', -1))).toEqual(['term/b', 'term/a', 'term/c']);
    expect(idsOf(moveItem(basket, 'term/b', 1))).toEqual(['term/a', 'term/c', 'term/b']);
  });

  test('not past either end, and not where it is none', () => {
    expect(idsOf(moveItem(basket, 'term/a', -1))).toEqual(['term/a', 'term/b', 'term/c']);
    expect(idsOf(moveItem(basket, 'term/c', 1))).toEqual(['term/a', 'term/b', 'term/c']);
    expect(moveItem(basket, 'term/x', 1)).toBe(basket);
  });
});

test('a basket passed on as a link holds the same items', () => {
  const part = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  const id = fc.oneof(
    part.map((name) => `initiative/${name}`),
    fc.tuple(part, fc.stringMatching(/^[\w.-]{1,20}$/)).map(([name, anchor]) => `figure/${name}#${anchor}`),
  );
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 50 }), (ids) => {
      expect(idsOf(fromFragment(toFragment(basketOf(...ids))))).toEqual(ids);
    }),
  );
});

test('an address that passes on none says so, and odd parts are left out', () => {
  expect(fromFragment('')).toBeUndefined();
  expect(fromFragment('#content')).toBeUndefined();
  expect(idsOf(fromFragment('#initiative/efc,<script>,javascript:alert(1),term/csam'))).toEqual(['initiative/efc', 'term/csam']);
});

test('what is taken out and put back, whatever it is, leaves the basket as it was', () => {
  const items = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(items, fc.array(fc.array(fc.integer({ min: 0, max: 30 }))), (numbers, rounds) => {
      const basket = { title: 'Monday', items: numbers.map((number) => ({ id: `event/e${number}`, note: `note ${number}` })) };
      const taken = rounds.reduce<{ left: Basket; all: readonly Removed[] }>(
        ({ left, all }, round) => {
          const { left: next, removed } = takeOut(
            left,
            round.map((number) => `event/e${number}`),
          );
          return { left: next, all: [...all, removed] };
        },
        { left: basket, all: [] },
      );
      const kept = readRemoved(JSON.stringify(taken.all));
      expect(kept.toReversed().reduce(putBack, taken.left)).toEqual(basket);
    }),
  );
});

test('what is in it again by now is not put back twice, and a kept list that is none is empty', () => {
  const basket = basketOf('term/a', 'term/b');
  const { left, removed } = takeOut(basket, ['term/b']);
  expect(idsOf(putBack(addItem(left, 'term/b'), removed))).toEqual(['term/a', 'term/b']);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (kept) => Array.isArray(readRemoved(kept))));
});
