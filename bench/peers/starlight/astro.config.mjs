import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// The list of all pages stays out of the sidebar: with it every page grows with the site.
export default defineConfig({
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Knowledge base', sidebar: [{ label: 'Start', link: '/' }], pagination: false })],
});
