import type { Pagefind } from '#search/pagefind-engine.ts';

/** Starts the engine of a folder's index. Its worker is the only script that may be started (Trusted Types). */
export async function startPagefind(folder: string): Promise<Pagefind> {
  allowWorker();
  const pagefind = (await import(/* @vite-ignore */ new URL(`${folder}pagefind/pagefind.js`, location.href).href)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

const WORKER = /\/search-data\/[a-z]+\/pagefind\/pagefind-worker\.js$/;

function allowWorker(): void {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => unknown; defaultPolicy?: unknown };
  };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url: string) => {
      const { origin, pathname } = new URL(url, location.href);
      return origin === location.origin && WORKER.test(pathname) ? url : undefined;
    },
  });
}
