import type { APIRoute } from 'astro';
import { siteModel } from '#load/site.ts';
import { toParticipationTable } from '#outputs/data/tables.ts';

/** Who takes part in what. */
export const GET: APIRoute = () => new Response(toParticipationTable(siteModel()));
