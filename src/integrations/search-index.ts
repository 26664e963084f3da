import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';
import type { SearchJob } from './search-worker.ts';

/** Of larger sites the languages are indexed one after the other: Pagefind holds half a megabyte of memory for a page. */
const MOST_AT_ONCE = 3000;

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
        const { size } = loadModel(projectRoot()).model.entries;
        const jobs = LOCALES.map((locale) => () => indexInWorker({ locale, folder, base, site }));
        const bulk: string[] = [];
        if (size <= MOST_AT_ONCE) bulk.push(...(await Promise.all(jobs.map((run) => run()))));
        else for (const run of jobs) bulk.push(await run());
        await writeFile(path.join(folder, urls.bulk().slice(urls.file('').length)), bulk.join(''));
        logger.info(`${size} entries indexed for search in ${LOCALES.length} languages`);
      },
    },
  };
}

/**
 * Indexes one language on a processor of its own.
 * @throws Error where a page cannot be indexed
 */
async function indexInWorker(job: SearchJob): Promise<string> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: job });
  const [bulk] = (await once(worker, 'message')) as [string];
  return bulk;
}
