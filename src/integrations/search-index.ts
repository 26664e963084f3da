import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { toBulk, type ReadPage } from '#outputs/data/bulk.ts';
import { toSearchHead, toSearchRecords } from '#outputs/search-record.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';
import type { SearchJob } from './search-worker.ts';

/** What Pagefind holds for a page while it indexes, in bytes. */
const MEMORY_OF_PAGE = 400_000;

/**
 * After the build: writes the folder of search data for each language, and what search servers are given. An index for
 * each, so that the other language can be asked too: Pagefind opens only the language of the page.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base, site } = config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const urls = createUrls(base, site);
        const fileOf = (url: string) => path.join(folder, url.slice(urls.file('').length));
        const { model } = loadModel(projectRoot());
        const jobs = LOCALES.map((locale) => () => {
          const records = toSearchRecords(model, locale, urls);
          const target = fileOf(urls.searchData(locale));
          return indexInWorker({ site: folder, target, head: toSearchHead(locale, urls), records, compounds: model.compounds });
        });
        const read: ReadPage[] = [];
        // The languages are indexed one after the other where both would take more than three quarters of the memory that is left.
        const memory = LOCALES.length * model.entries.size * MEMORY_OF_PAGE;
        if (memory < 0.75 * process.availableMemory()) read.push(...(await Promise.all(jobs.map((run) => run()))).flat());
        else for (const run of jobs) read.push(...(await run()));
        await writeFile(fileOf(urls.bulk()), toBulk(read, model, urls));
        logger.info(`${model.entries.size} entries indexed for search in ${LOCALES.length} languages`);
      },
    },
  };
}

/**
 * Indexes one language on a processor of its own.
 * @returns its pages as they were read
 * @throws Error where a page cannot be indexed
 */
async function indexInWorker(job: SearchJob): Promise<ReadPage[]> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: job });
  const [read] = (await once(worker, 'message')) as [ReadPage[]];
  return read;
}
