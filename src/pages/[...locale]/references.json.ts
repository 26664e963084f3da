import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toReferenceList } from '#outputs/reference-list.ts';
import { LOCALES } from '#site.ts';
import { localeOf, localeParam } from '#urls.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale: localeParam(locale) } }))) satisfies GetStaticPaths;

/** What the page that looks up references knows of the documents here. */
export const GET: APIRoute = ({ params }) => Response.json(toReferenceList(siteModel(), localeOf(params['locale']), siteUrls()));
