import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const strict = { build: { inlineStylesheets: 'never' }, vite: { build: { assetsInlineLimit: 0 } } };

export default defineConfig({
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  ...(process.env.STRICT && strict),
});
