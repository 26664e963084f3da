import type { Pagefind, PagefindOptions } from '#search/pagefind-engine.ts';

const { trustedTypes } = globalThis as { trustedTypes?: { readonly createPolicy: (name: string, rules: object) => unknown } };

/** A path of this site: what begins with two slashes, or has a backslash or space, may lead elsewhere. */
const WORKER = /^(\/[^/\\\s?#]+)*\/search-data\/\w+\/pagefind\/pagefind-worker\.js$/;

/** The worker of the engine is the only script that a script of this site may start. */
trustedTypes?.createPolicy('default', { createScriptURL: (url: string) => (WORKER.test(url) ? url : undefined) });

/**
 * Starts the engine of a folder's index, which is told what it has to know before it does; asked again, it is told the
 * same.
 */
export async function startPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL(`${folder}pagefind/pagefind.js`, location.href).href)) as Pagefind;
  const options = document.querySelector<HTMLElement>('[data-engine]')?.dataset['engine'] ?? '{}';
  void pagefind.options(JSON.parse(options) as PagefindOptions);
  await pagefind.init();
  return pagefind;
}
