import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * What is loaded on demand is loaded by a plain `import()`. Vite puts a helper around it that fetches style sheets and
 * further modules ahead; ours have no style, and the helper would weigh more than all else that every page loads.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
