import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { projectRoot } from '#load/root.ts';

/** What a page runs so that it is refreshed, and what it then hears. */
export const REFRESH = fileURLToPath(new URL('../client/content-refresh.ts', import.meta.url));
export const CHANGED = { type: 'custom', event: 'content-changed' } as const;

/** What Vite's server tells the browser: an event by name, or a message of a type. */
type Send = (message: string | { readonly type: string }, data?: unknown) => void;

/**
 * While developing: refreshes the page when content changes. `loadModel` sees for itself that it must read facts again;
 * texts are Astro's to read, which then has the page loaded anew: that becomes a refresh too.
 */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(REFRESH)};`);
      },
      'astro:server:setup': ({ server }) => {
        const content = path.join(projectRoot(), 'content');
        const { hot } = server.environments.client;
        const send: Send = hot.send.bind(hot);
        let isOfContent = false;
        server.watcher.add(content);
        for (const happening of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(happening, (file: string) => {
            isOfContent = file.startsWith(content);
            if (isOfContent && file.endsWith('.yml')) send(CHANGED);
          });
        }
        const translate: Send = (message, data) => {
          const isReload = typeof message === 'object' && message.type === 'full-reload';
          send(isOfContent && isReload ? CHANGED : message, data);
        };
        hot.send = translate;
      },
    },
  };
}
