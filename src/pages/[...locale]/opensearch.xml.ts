import { hrefOfFeature } from '#features/links.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteUrls } from '#load/site.ts';
import { toOpenSearch } from '#outputs/open-search.ts';
import { LOCALES } from '#site.ts';
import { localeOf, localeParam } from '#urls.ts';

/** The addresses in it are absolute, so there is one only where SITE_URL is set. */
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? LOCALES.flatMap((locale) => {
        const results = hrefOfFeature('search', { urls: siteUrls(), locale });
        return results === undefined ? [] : [{ params: { locale: localeParam(locale) }, props: { results } }];
      })
    : []) satisfies GetStaticPaths;

/** The description by which a browser can search the site. */
export const GET: APIRoute<{ results: string }> = ({ params, props }) =>
  new Response(toOpenSearch(localeOf(params['locale']), siteUrls(), props.results));
