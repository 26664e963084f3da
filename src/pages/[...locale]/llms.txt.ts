import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toLlmsText } from '#outputs/llms-text.ts';
import { LOCALES } from '#site.ts';
import { localeOf, localeParam } from '#urls.ts';
import { createContext } from '#views/context.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale: localeParam(locale) } }))) satisfies GetStaticPaths;

/** The list of all Markdown pages. */
export const GET: APIRoute = ({ params }) => new Response(toLlmsText(createContext(siteModel(), siteUrls(), localeOf(params['locale']))));
