import type { APIRoute } from 'astro';
import { siteUrls } from '#load/site.ts';

/** What crawlers may read: all of it; and where the list of pages is, if there is one (RFC 9309). */
export const GET: APIRoute = ({ site }) => {
  const urls = siteUrls();
  const sitemap = site ? `Sitemap: ${urls.absolute(urls.file('sitemap.xml'))}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
