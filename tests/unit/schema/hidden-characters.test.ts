import { expect, test } from 'vitest';
import { findHidden, withoutHidden } from '#schema/hidden-characters.ts';

test.each([
  ['controls', '\u0000\u0007\u001B\u007F\u0085\u009F'],
  ['zero width', '\u200B\u2060\uFEFF\u180E'],
  ['joiners between Latin letters', 'a\u200Cb a\u200Db'],
  ['directions', '\u061C\u200E\u200F\u202A\u202E\u2066\u2069'],
  ['line and paragraph separators', '\u2028\u2029'],
  ['soft hyphens and fillers', '\u00AD\u034F\u115F\u3164\uFFA0'],
  ['halves of pairs', '\uD83D \uDE00'],
  ['no characters', '\uFDD0\uFFFE\uFFFF\u{1FFFE}\u{10FFFF}'],
  ['what could not be read', '\uFFFD\uFFFC'],
  ['private ones, such as bullets of Word', '\uF0B7\u{F0000}'],
  ['tags and marks for annotations', '\u{E0041}\u{E0100}\uFFF9'],
])('%s are found, each of them', (_, text) => {
  const visible = text.replaceAll(/[ab ]/g, '');
  expect(
    findHidden(text)
      .map(({ character }) => character)
      .join(''),
  ).toBe(visible);
  expect(findHidden(withoutHidden(text))).toEqual([]);
});

test.each([
  'Één café – “ja”',
  'tab\tand\nline',
  'no\u00A0break, thin\u202Fspace, non\u2011breaking',
  '👨‍👩‍👧 👩🏽‍⚕️ ❤️ 1️⃣ 😀',
  'می‌خواهم',
  'क्‍ष',
  '日本語',
  'x\u0301',
])('%j is all to be seen', (text) => {
  expect(findHidden(text)).toEqual([]);
});
