import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { watchContent } from './src/integrations/watch-content.ts';

export default defineConfig({
  // Where the site is published. Without SITE_URL no absolute addresses are written; KB_BASE is the sub-folder.
  site: process.env.SITE_URL,
  base: process.env.KB_BASE ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), checkContent(), watchContent(), searchIndex()],
  // No inline styles or scripts: the pages run under the strictest Content-Security-Policy.
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [layerOrder(), plainImports()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What the search field loads is one file, which compresses better than five.
            output: {
              codeSplitting: {
                groups: [
                  // What every page loads takes along the few lines that others share with it.
                  { name: 'slash-key', test: /src\/client\/(slash-key|kept)\b/ },
                  {
                    name: 'search-field',
                    test: /src\/(client\/(quick-jump|library|dom|pagefind)|search|references\/(grammar|find-forms|find-references))\b/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    define: {
      'import.meta.env.KB_THEME': JSON.stringify(process.env.KB_THEME ?? ''),
      // While developing, everything is shown: only the build stages an edition.
      'import.meta.env.KB_EDITION': JSON.stringify(process.env.KB_EDITION ?? 'restricted'),
    },
  },
});
