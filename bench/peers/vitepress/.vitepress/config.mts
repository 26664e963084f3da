import { defineConfig } from 'vitepress';

export default defineConfig({
  srcDir: './content',
  title: 'Knowledge base',
  cleanUrls: true,
  metaChunk: true,
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' } },
});
