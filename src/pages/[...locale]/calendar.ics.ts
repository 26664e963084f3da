import type { APIRoute } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toCalendar } from '#outputs/calendar.ts';
import { localeOf } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { localePaths } from './_paths.ts';

export const getStaticPaths = localePaths;

/** The events and the due commitments, for calendar programs. */
export const GET: APIRoute = ({ params }) => new Response(toCalendar(createContext(siteModel(), siteUrls(), localeOf(params['locale']))));
