import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toSitemap } from '#outputs/sitemap.ts';

/** The addresses in a sitemap are absolute, so there is one only where SITE_URL is set. */
export const getStaticPaths = (() => (import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : [])) satisfies GetStaticPaths;

/** All pages in both languages. */
export const GET: APIRoute = async ({ site }) => new Response(site && (await toSitemap(siteModel(), siteUrls(), site)));
