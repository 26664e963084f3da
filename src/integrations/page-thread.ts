import { Worker } from 'node:worker_threads';
import type { RouteData } from 'astro';
import type { Made, ToMake } from './page-worker.ts';

/** A thread that makes pages. */
export interface PageThread {
  /** How many pages it has been given and not made yet. */
  readonly waiting: number;
  /** Imports the code of the pages. */
  readonly open: (entry: string) => void;
  /**
   * @returns nothing where the page could not be made
   * @throws Error where the thread has stopped, as it does without memory
   */
  readonly make: (url: string, route: RouteData) => Promise<Response | undefined>;
  readonly stop: () => Promise<unknown>;
}

export function startPageThread(): PageThread {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url));
  const asked = new Map<number, PromiseWithResolvers<Response | undefined>>();
  let last = 0;
  let failure: Error | undefined;
  worker.on('message', ({ id, response }: Made) => {
    asked.get(id)?.resolve(response && new Response(response.body, response));
    asked.delete(id);
  });
  worker.on('error', (error: Error) => {
    failure = error;
    for (const { reject } of asked.values()) reject(error);
  });
  // Astro stops a prerenderer that it has set up, and no other: a build that fails before must not wait for its threads. Listening
  // to a thread waits for it again, so this comes last.
  worker.unref();
  return {
    get waiting() {
      return asked.size;
    },
    open: (entry) => {
      worker.ref();
      worker.postMessage(entry);
    },
    make: (url, { route, component }) => {
      if (failure) return Promise.reject(failure);
      last += 1;
      const answer = Promise.withResolvers<Response | undefined>();
      asked.set(last, answer);
      worker.postMessage({ id: last, url, route, component } satisfies ToMake);
      return answer.promise;
    },
    stop: () => worker.terminate(),
  };
}
