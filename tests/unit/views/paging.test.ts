import { expect, test } from 'vitest';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { PAGE_SIZE, pageNumbers, paginate } from '#views/paging.ts';
import { aModel } from '../../sample.ts';

const context = createContext(aModel(), createUrls('/kb/'), 'en');
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const names = Array.from({ length: 2 * PAGE_SIZE + 1 }, (_, index) => ALPHABET[Math.floor((index * 26) / (2 * PAGE_SIZE + 1))] ?? '');
const pageOf = (items: readonly string[], number: number) =>
  paginate(items, { nameOf: (name) => name.toUpperCase(), href: '/kb/documents/', number }, context);

test('a list that fits on a page is not cut, and leads nowhere', () => {
  const { parts, from, until } = pageOf(names.slice(0, PAGE_SIZE), 1);
  expect(parts).toEqual([]);
  expect(names.slice(0, PAGE_SIZE).slice(from, until)).toHaveLength(PAGE_SIZE);
});

test('the pages of a longer list hold each item once, in its order', () => {
  const numbers = pageNumbers(names.length);
  expect(numbers).toEqual([1, 2, 3]);
  const shown = numbers.flatMap((number) => {
    const { from, until } = pageOf(names, number);
    return names.slice(from, until);
  });
  expect(shown).toEqual(names);
});

test('each page is named by where it begins and ends, and the first has the address of the list', () => {
  const { parts } = pageOf(names, 2);
  expect(parts.map(({ text }) => text)).toEqual(['A–M', 'M–Z', 'Z']);
  expect(parts.map(({ href }) => href)).toEqual(['/kb/documents/', '/kb/documents/p/2/', '/kb/documents/p/3/']);
  expect(parts.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false]);
});

test('an empty list has one page', () => {
  expect(pageNumbers(0)).toEqual([1]);
});
