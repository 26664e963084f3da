import type { APIRoute } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toGraph } from '#outputs/data/graph.ts';

/** All of the data in one file. */
export const GET: APIRoute = () => Response.json(toGraph(siteModel(), siteUrls()));
