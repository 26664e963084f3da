import { expect, test } from 'vitest';
import { toExactName } from '#search/exact-name.ts';

test('a name in any spelling of case, accent and punctuation is the same word', () => {
  const word = toExactName('Meld Misdaad Anoniem');
  expect(toExactName('meld-misdaad anoniem!')).toBe(word);
  expect(toExactName('Café')).toBe(toExactName('cafe'));
});

test('different names are different words, and none is the beginning of another', () => {
  const words = ['OM', 'OMA', 'EC', 'EC3'].map(toExactName);
  expect(new Set(words).size).toBe(4);
  expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual([]);
});

test('a query without a letter or digit is no name', () => {
  expect(toExactName(' -?!')).toBe('');
});
