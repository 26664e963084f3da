import type { APIRoute } from 'astro';
import { contextOf } from '../paths.ts';
import { asOfDataOf } from './data.ts';

/** What the as-of view knows, in the words of a language. */
export const GET: APIRoute = ({ routePattern }) => Response.json(asOfDataOf(contextOf(routePattern)));
