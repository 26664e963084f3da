import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '#contracts/search.ts';
import { MAX_IN_PIECE, MAX_WHOLE, toNamePieces } from '#outputs/search-names.ts';
import { toPageFilters, toSortedPages } from '#outputs/search-pages.ts';
import { MAX_LISTED, type SearchRecord } from '#outputs/search-record.ts';
import { findReferences } from '#references/find-references.ts';
import { findPieces } from '#search/find-pieces.ts';
import { wordsOf } from '#search/fold.ts';
import { namesOf, textsIn, toNameBook, type Listed } from '#search/names.ts';
import { suggest } from '#search/suggest.ts';
import { createRandom } from '../../../bench/corpus/random.ts';

const { pick } = createRandom(2010);
const LETTERS = Array.from('aaabcdeeeefghiiijklmnnnooprrssttuvwz');
const WORDS = Array.from({ length: 4000 }, (_, index) => Array.from({ length: 3 + (index % 9) }, () => pick(LETTERS)).join(''));

/** As many entries as may be listed; a tenth of them with a name that begins with the same word. */
const entries = Array.from({ length: MAX_LISTED }, (_, index): SearchEntry => {
  const title = [index % 10 === 0 ? 'national' : pick(WORDS), pick(WORDS), 'of', pick(WORDS), pick(WORDS), `${index}x`].join(' ');
  return { kind: index < 2000 ? 'organisation' : 'document', slug: `entry-${index}`, title, references: [`kst-${30_000 + index}-1`] };
});
const { starts, pieces } = toNamePieces(entries, (word) => (word.length > 10 ? [word.slice(5)] : []));
const bookFor = (texts: readonly string[]) =>
  toNameBook(Object.assign({}, ...findPieces(texts, starts).map((place) => pieces[place])) as Listed<SearchEntry>);
const compressed = (content: unknown) => gzipSync(JSON.stringify(content), { level: 9 }).length;

describe('the names of ten thousand entries', () => {
  test('are found in the pieces of what is searched: whole names, each word that begins one, and the number of a paper', () => {
    for (const entry of entries.filter((_, index) => index % 37 === 0)) {
      const name = wordsOf(entry.title);
      expect(bookFor(textsIn(name)).withName(name.join(' '))).toEqual([entry]);
      expect(bookFor(textsIn(name)).idOf(entry)).toBe(String(entries.indexOf(entry)));
      expect(suggest(entry.title.slice(0, -1), bookFor(textsIn(wordsOf(entry.title.slice(0, -1)))).entries, 3)[0]?.entry).toBeDefined();
      const number = (entry.references?.[0] ?? '').replace('kst-', '');
      const keys = findReferences(number, { isTyped: true }).map(({ key }) => key);
      expect(suggest(number, bookFor(keys).entries, 3, keys).map((each) => each.entry)).toContain(entry);
    }
  });

  test('are offered after two letters from one piece, organisations first', () => {
    const places = findPieces(['na'], starts);
    expect(places).toHaveLength(1);
    const offered = suggest('na', bookFor(['na']).entries, 7);
    expect(offered.map(({ entry }) => entry.kind)).toEqual(Array.from({ length: 7 }, () => 'organisation'));
  });

  test('stand where a compound has a word inside', () => {
    const inside = entries
      .flatMap((entry) =>
        wordsOf(entry.title)
          .filter((word) => word.length > 10)
          .map((word) => ({ entry, tail: word.slice(5) })),
      )
      .at(5);
    expect(bookFor([inside?.tail ?? '']).entries).toContain(inside?.entry);
  });

  test('weigh little: the list of beginnings and each piece', () => {
    expect(compressed(starts)).toBeLessThanOrEqual(12_000);
    expect(Math.max(...pieces.map((piece) => Object.keys(piece).length))).toBeLessThanOrEqual(MAX_IN_PIECE);
    expect(Math.max(...pieces.map(compressed))).toBeLessThanOrEqual(6_000);
    expect(compressed(entries.slice(0, MAX_WHOLE))).toBeLessThanOrEqual(45_000);
  });

  test('have no piece for what no name begins with', () => {
    expect(findPieces(['qq', 'x', ''], starts)).toEqual([]);
    expect(entries.every((entry) => namesOf(entry).length > 0)).toBe(true);
  });
});

test('what ten thousand pages are narrowed and sorted by is read with the first results, and when somebody sorts', () => {
  const records = entries.map(({ kind, title }, index) => ({
    entry: { kind },
    filters: {
      type: [kind],
      topic: [pick(WORDS.slice(0, 20)), pick(WORDS.slice(0, 20))],
      country: index % 5 === 0 ? [pick(WORDS.slice(0, 30))] : [],
      sector: index % 4 === 0 ? [pick(WORDS.slice(0, 5))] : [],
      role: index % 5 === 0 ? [pick(WORDS.slice(0, 8))] : [],
      year: [String(1990 + Math.floor(Math.sqrt(pick(LETTERS.keys().toArray()) * 30)))],
    },
    sorts: { date: String(pick(LETTERS.keys().toArray())), title },
  })) as unknown as SearchRecord[];
  expect(compressed(toPageFilters(records))).toBeLessThanOrEqual(40_000);
  expect(compressed(toSortedPages(records))).toBeLessThanOrEqual(60_000);
});
