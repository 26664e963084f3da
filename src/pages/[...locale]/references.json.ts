import type { APIRoute } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toReferenceList } from '#outputs/reference-list.ts';
import { localeOf } from '#urls.ts';
import { localePaths } from './_paths.ts';

export const getStaticPaths = localePaths;

/** What the page that looks up references knows of the documents here. */
export const GET: APIRoute = ({ params }) => Response.json(toReferenceList(siteModel(), localeOf(params['locale']), siteUrls()));
