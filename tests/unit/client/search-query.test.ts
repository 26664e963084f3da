import { expect, test } from 'vitest';
import type { Pagefind, PagefindResult } from '#client/pagefind.ts';
import { searchPages } from '#client/search-query.ts';

const result = (id: string, score = 1): PagefindResult => ({ id, score, data: () => Promise.reject(new Error('not asked for')) });

/** An engine that knows what to answer to each query, as the real one would. */
function anEngine(answers: Record<string, PagefindResult[]>): Pagefind {
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (query) => Promise.resolve({ results: answers[query] ?? [], filters: { type: { document: 1 } } }),
  };
}

test('a page of exactly that name comes first, and once', async () => {
  const engine = anEngine({ om: [result('a', 9), result('service')], '"zqomzz"': [result('service')] });
  const found = await searchPages(engine, 'om', {});
  expect(found.results.map(({ id }) => id)).toEqual(['service', 'a']);
  expect(found.isPartial).toBe(false);
});

test('where no page has all words, pages with more of them come first, and it says so', async () => {
  const engine = anEngine({ filter: [result('both'), result('one')], blacklist: [result('both')] });
  const found = await searchPages(engine, 'filter blacklist', {});
  expect(found.isPartial).toBe(true);
  expect(found.results.map(({ id }) => id)).toEqual(['both', 'one']);
});

test('one unknown word finds nothing and is not called partial', async () => {
  expect(await searchPages(anEngine({}), 'zzqq', {})).toMatchObject({ results: [], isPartial: false });
});
