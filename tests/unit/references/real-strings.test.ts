import { expect, test } from 'vitest';
import { add, ratesOf, readStrings, score } from '../../references/measure.ts';

const strings = readStrings('held back');

test('of references in real texts, held back while the grammar was made, nearly all are found and nearly nothing else', () => {
  const { recall, precision } = ratesOf(add(strings.map(score)));
  expect(strings.length).toBeGreaterThan(100);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ...Map.groupBy(
    strings.filter(({ keys }) => keys.length > 0),
    ({ kind }) => kind,
  ),
])('of each kind: %s', (_, of) => {
  const { recall, precision } = ratesOf(add(of.map(score)));
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});

test('look-alikes give nothing', () => {
  const friends = readStrings().filter(({ origin, keys }) => origin === 'friends' && keys.length === 0);
  expect(friends.length).toBeGreaterThan(50);
  expect(friends.filter((each) => score(each).wrong > 0).map(({ text }) => text)).toEqual([]);
});
