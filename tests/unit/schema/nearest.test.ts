import { expect, test } from 'vitest';
import { findNearest, suggest } from '#schema/nearest.ts';

test('a word two letters off is found, a word that has little in common is not', () => {
  expect(findNearest('leasweb', ['leaseweb', 'icmec'])).toBe('leaseweb');
  expect(findNearest('leasewbe', ['leaseweb', 'icmec'])).toBe('leaseweb');
  expect(findNearest('interpol', ['leaseweb', 'icmec'])).toBeUndefined();
});

test('in a long word a third of the letters may be off', () => {
  expect(findNearest('financial-investigations', ['financial-investigator'])).toBe('financial-investigator');
});

test('nothing is near where there is nothing', () => {
  expect(findNearest('efc', [])).toBeUndefined();
  expect(suggest('efc', [])).toBeUndefined();
});

test('where nothing is near, few candidates are listed and many are not', () => {
  expect(suggest('parliament', ['nl', 'en'])).toBe('Use one of `nl`, `en`.');
  expect(
    suggest(
      'parliament',
      Array.from({ length: 21 }, (_, index) => `x${index}`),
    ),
  ).toBeUndefined();
});
