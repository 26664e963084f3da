import type { APIRoute } from 'astro';
import { BULK_MAPPING } from '#outputs/data/bulk-schema.ts';

/** The settings and the mapping for the index of a search server. */
export const GET: APIRoute = () => Response.json(BULK_MAPPING);
