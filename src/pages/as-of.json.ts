import type { APIRoute } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toAsOfData } from '#outputs/as-of-data.ts';
import { createContext } from '#views/context.ts';

/** What the as-of view knows, in English. */
export const GET: APIRoute = () => Response.json(toAsOfData(createContext(siteModel(), siteUrls(), 'en')));
