import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Puts the order of the cascade layers (`styles/layers.css`) before every style. Which of two style sheets comes
 * first on a page is up to the bundler, and the first one it meets would otherwise decide the order of the layers.
 */
export function layerOrder(): Plugin {
  const order = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8').trim();
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$|[?&]type=style/ },
      handler: (code) => ({ code: `${order}\n${code}`, map: null }),
    },
  };
}
