import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectRoot } from '#load/root.ts';

/** While developing: reloads the page when a content file changes. `loadModel` sees for itself that it must read again. */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = path.join(projectRoot(), 'content');
        server.watcher.add(content);
        for (const happening of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(happening, (file: string) => {
            if (file.startsWith(content) && file.endsWith('.yml')) server.ws.send({ type: 'full-reload' });
          });
        }
      },
    },
  };
}
