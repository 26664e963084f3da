import type { APIRoute } from 'astro';
import { toReferenceList } from '#outputs/reference-list.ts';
import { contextOf } from '../paths.ts';

/** What the page that looks up references knows of the documents here. */
export const GET: APIRoute = ({ routePattern }) => {
  const { model, locale, urls } = contextOf(routePattern);
  return Response.json(toReferenceList(model, locale, urls));
};
