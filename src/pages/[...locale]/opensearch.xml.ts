import type { APIRoute, GetStaticPaths } from 'astro';
import { siteUrls } from '#load/site.ts';
import { toOpenSearch } from '#outputs/open-search.ts';
import { LOCALES } from '#site.ts';
import { localeOf, localeParam } from '#urls.ts';

/** The addresses in it are absolute, so there is one only where SITE_URL is set. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? LOCALES.map((locale) => ({ params: { locale: localeParam(locale) } })) : []) satisfies GetStaticPaths;

/** The description by which a browser can search the site. */
export const GET: APIRoute = ({ params }) => new Response(toOpenSearch(localeOf(params['locale']), siteUrls()));
