import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { scriptGroups, scriptName, styleGroups } from './src/integrations/file-groups.ts';
import { featureRoutes } from './src/integrations/feature-routes.ts';
import { headingIds } from './src/integrations/heading-ids.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { pageThreads } from './src/integrations/page-threads.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { tellFaults } from './src/integrations/tell-faults.ts';
import { watchContent } from './src/integrations/watch-content.ts';

// While developing, everything is shown: only the build stages an edition.
const edition = process.env.KB_EDITION ?? 'restricted';

export default defineConfig({
  // Where the site is published. Without SITE_URL no absolute addresses are written; KB_BASE is the sub-folder.
  site: process.env.SITE_URL,
  base: process.env.KB_BASE ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), featureRoutes(edition), checkContent(), watchContent(), tellFaults(), pageThreads(), searchIndex()],
  // No inline styles or scripts: the pages run under the strictest Content-Security-Policy.
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [headingIds] }) },
  devToolbar: { enabled: false },
  vite: {
    plugins: [layerOrder(), plainImports()],
    build: { assetsInlineLimit: 0 },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styleGroups } } } } },
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptName, codeSplitting: { groups: scriptGroups } } } } },
    },
    define: {
      'import.meta.env.KB_THEME': JSON.stringify(process.env.KB_THEME ?? ''),
      'import.meta.env.KB_EDITION': JSON.stringify(edition),
    },
  },
});
