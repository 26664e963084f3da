import type { AstroIntegration } from 'astro';
import { createChecker } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { toText } from '#report/text.ts';
import { CHANGED, REFRESH } from './watch-content.ts';

/** Long enough for an editor to finish writing a file, in milliseconds. */
const PAUSE = 50;

/** What Vite serves of itself and of our code, which a fault of the content does not touch. */
const CODE = /\/(?:@|src\/|node_modules\/)|\.(?:[cm]?[jt]s|css|map|woff2?)(?:\?|$)/;

/**
 * While developing: as long as the content has an error, every page says what the check says, and so does the terminal.
 * A page made of content with a fault would lack something without a word, or break off in the middle of our code.
 */
export function tellFaults(): AstroIntegration {
  return {
    name: 'tell-faults',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const check = createChecker(projectRoot());
        let told = '';
        const findFaults = () => {
          const { issues, entryCount } = check();
          const faults = issues.some(({ severity }) => severity === 'error') ? toText(issues, entryCount) : '';
          if (faults === told) return faults;
          told = faults;
          if (faults === '') logger.info('The content has no errors any more.');
          else logger.error(`\n${faults}`);
          // Of a text that Astro cannot read it tells the browser nothing.
          server.environments.client.hot.send(CHANGED);
          return faults;
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', () => {
          clearTimeout(timer);
          timer = setTimeout(findFaults, PAUSE);
        });
        server.middlewares.use((request, response, next) => {
          const faults = CODE.test(request.url ?? '') ? '' : findFaults();
          if (faults === '') {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
          response.end(toPage(faults, server.config.base));
        });
        findFaults();
      },
    },
  };
}

function toPage(faults: string, base: string): string {
  const text = faults.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en" data-faults>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content has errors</title>
<style>:root { color-scheme: light dark; font-family: system-ui, sans-serif } body { margin: 2rem } pre { white-space: pre-wrap }</style>
<script type="module" src="${base}@vite/client"></script>
<script type="module" src="${base}@fs/${REFRESH.replaceAll('\\', '/').replace(/^\//, '')}"></script>
</head>
<body>
<h1>The content has errors</h1>
<p>Pages are shown again as soon as these are mended.</p>
<pre>${text}</pre>
</body>
</html>
`;
}
