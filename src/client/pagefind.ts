/** The part of Pagefind's browser API that we use. */
export interface Pagefind {
  readonly options: (options: {
    baseUrl?: string;
    excerptLength?: number;
    ranking?: { metaWeights?: Record<string, number> };
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Record<string, Record<string, number>>>;
  readonly search: (query: string, options?: { filters?: Record<string, { any: string[] }> }) => Promise<PagefindResults>;
}

export interface PagefindResults {
  readonly results: readonly PagefindResult[];
  /** Counts per value for this query, with the filters in force. */
  readonly filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  /** HTML in which only `<mark>` is markup and only `<` and `>` are escaped. */
  readonly excerpt: string;
  readonly meta: Record<string, string | undefined>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** Loads the engine from the folder of the index. Only its own worker may be started as a script (Trusted Types). */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const worker = new URL(`${bundle}pagefind-worker.js`, location.href).href;
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => unknown; defaultPolicy?: unknown };
  };
  if (trustedTypes && !trustedTypes.defaultPolicy) {
    trustedTypes.createPolicy('default', {
      createScriptURL: (url: string) => (new URL(url, location.href).href.startsWith(worker) ? url : undefined),
    });
  }
  const engine = (await import(/* @vite-ignore */ new URL(`${bundle}pagefind.js`, location.href).href)) as Pagefind;
  await engine.options({
    baseUrl: bundle.replace(/pagefind\/$/, ''),
    excerptLength: 26,
    ranking: { metaWeights: { title: 5, abbreviation: 8, alias: 3, xlang: 2, exact: 0.1 } },
  });
  await engine.init();
  // Counts per filter value come with each search only after the filters have been loaded once.
  await engine.filters();
  return engine;
}
