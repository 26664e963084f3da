import { Cursor } from './cursor.ts';
import type { Family, Finder, Reference } from './reference.ts';
import { MARK, toNumber } from './tokens.ts';

// "EU ETS 2" is the market for emissions.
const SERIES = new RegExp(
  `(?<!\\bEU[ -])(?<![\\p{L}\\d])(?:(?:C?ETS|STC?E)[,\\s]{0,2}(?:${MARK})?|(?:Council\\sof\\s)?European?\\s?Treaty\\sSeries(?:\\s\\(C?ETS\\))?[,\\s]{1,2}(?:(?:19|20)\\d{2},\\s)?(?:${MARK})?)(?<number>\\d{1,3})(?![\\p{L}\\d]|[.,]\\d)`,
  'giu',
);
const MORE = /(?:,\s(?:(?:and|en)\s)?|\s(?:and|en|et)\s)(?<number>\d{1,3})(?![\p{L}\d]|[.,]\d|\s\p{L})/iuy;

/** Treaties of the Council of Europe, by their number in the series (ETS up to 193, CETS from 194). */
const findTreaties: Finder = function* (text) {
  for (const match of text.matchAll(SERIES)) {
    const cursor = new Cursor(text, match.index + match[0].length);
    const toReference = (number: string, start: number): Reference => ({
      kind: 'treaty',
      key: `cets-${toNumber(number)}`,
      start,
      end: cursor.at,
    });
    yield toReference(match.groups?.['number'] ?? '', match.index);
    const isPlural = /n[or]s\b/i.test(match[0]);
    for (let at = cursor.at, next = isPlural && cursor.take(MORE); next; at = cursor.at, next = cursor.take(MORE))
      yield toReference(next.groups?.['number'] ?? '', at);
  }
};

export const COUNCIL_OF_EUROPE: Family = { name: 'coe', finders: [findTreaties] };
