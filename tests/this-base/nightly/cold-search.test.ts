import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { projectRoot } from '#load/root.ts';
import { LOCALES } from '#site.ts';
import { readIndexWords } from '../relevance/cold-search.ts';

const FOLDER = path.join(projectRoot(), 'dist', 'search-data');
/** Each first search takes an engine of its own, which only the end of a thread gives back. */
const AT_ONCE = 400;

test.each(LOCALES)('every word of the index is answered alike as the first search of a visit and after any other (%s)', async (locale) => {
  const words = await readIndexWords(FOLDER, locale);
  expect(words.length).toBeGreaterThan(1000);
  const differences: string[] = [];
  for (let start = 0; start < words.length; start += AT_ONCE) {
    const worker = new Worker(new URL('./cold-search-worker.ts', import.meta.url), {
      workerData: { folder: FOLDER, locale, words: words.slice(start, start + AT_ONCE) },
    });
    const [found] = (await once(worker, 'message')) as [string[]];
    differences.push(...found);
  }
  expect(differences).toEqual([]);
});
