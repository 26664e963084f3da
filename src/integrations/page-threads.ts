import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { startPageThread, type PageThread } from './page-thread.ts';

/** Of fewer entries, all pages are made before a thread has started. */
const FEWEST_ENTRIES = 100;

/** Each thread holds the whole model: many of them take much memory. */
const MOST_THREADS = 4;

/** Pages under way for each thread, so that it never waits while what it made is being written. */
const AHEAD = 6;

/**
 * Makes the pages of a build on all processors: each page in whichever thread has least to do, with the same result.
 * Astro's own thread writes them; it makes none, since one that takes long would keep all other threads waiting. While
 * Astro bundles the code, the threads read the content.
 */
export function pageThreads(): AstroIntegration {
  const processors = availableParallelism();
  const count = processors > 1 ? Math.min(processors, MOST_THREADS) : 0;
  let entry = '';
  return {
    name: 'page-threads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          build: { concurrency: Math.max(count, 1) * AHEAD },
          vite: { plugins: [watchEntry((file) => (entry = file))] },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (loadModel(projectRoot()).model.entries.size < FEWEST_ENTRIES) return;
        const threads = Array.from({ length: count }, startPageThread);
        setPrerenderer((own) => spread(own, threads, () => pathToFileURL(entry).href));
      },
    },
  };
}

/** Learns which file Astro imports to make pages; it has no fixed name or place. */
function watchEntry(use: (file: string) => void) {
  return {
    name: 'page-entry',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'prerender',
    writeBundle: ({ dir = '' }: { readonly dir?: string | undefined }, bundle: Readonly<Record<string, { readonly fileName: string }>>) => {
      const chunk = Object.values(bundle).find(({ fileName }) => fileName.startsWith('prerender-entry.'));
      if (chunk) use(path.join(dir, chunk.fileName));
    },
  };
}

/** A prerenderer that gives each page to the thread that has least to do; without threads it makes them itself. */
export function spread(own: AstroPrerenderer, threads: readonly PageThread[], entryOf: () => string): AstroPrerenderer {
  return {
    ...own,
    name: 'page-threads',
    setup: async () => {
      for (const thread of threads) thread.open(entryOf());
      await own.setup?.();
    },
    render: async (request, options) => {
      const [thread] = threads.toSorted((a, b) => a.waiting - b.waiting);
      // What fails there fails here too, with Astro's own account of why.
      return (await thread?.make(request.url, options.routeData)) ?? own.render(request, options);
    },
    teardown: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
      await own.teardown?.();
    },
  };
}
