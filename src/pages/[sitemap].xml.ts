import type { APIRoute } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toSitemap } from '#outputs/sitemap.ts';

/** All pages in both languages. The addresses in a sitemap are absolute, so there is one only where SITE_URL is set. */
export const GET: APIRoute = async ({ site }) => {
  const xml = site
    ? await toSitemap(siteModel(), siteUrls(), site)
    : '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
