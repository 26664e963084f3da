import { expect, test } from 'vitest';
import { toEngine, type Pagefind } from '#search/pagefind-engine.ts';

/** An engine that finds these pages, each with a score. */
function engineOf(results: readonly (readonly [id: string, score: number])[]) {
  const nothing = () => Promise.resolve();
  const pagefind: Pagefind = {
    options: nothing,
    init: nothing,
    preload: nothing,
    search: () =>
      Promise.resolve({ results: results.map(([id, score]) => ({ id, score, data: () => Promise.reject(new Error('not asked for')) })) }),
  };
  return toEngine(pagefind, []);
}
const idsOf = async (results: Parameters<typeof engineOf>[0]) => (await engineOf(results).search('word')).map(({ id }) => id);

test('pages of equal score come in the same order, in whatever order the engine has added up and found them', async () => {
  const first = await idsOf([
    ['abc-558', 0.75],
    ['abc-1040', 1.25],
    ['abc-97', 0.749_999_94],
  ]);
  const later = await idsOf([
    ['abc-97', 0.75],
    ['abc-558', 0.750_000_06],
    ['abc-1040', 1.25],
  ]);
  expect(first).toEqual(later);
  expect(first[0]).toContain('1040');
});
