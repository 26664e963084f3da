import type { APIRoute } from 'astro';
import { siteModel } from '#load/site.ts';
import { toFigureTable } from '#outputs/data/tables.ts';

export const getStaticPaths = () => (siteModel().entriesByKind.get('figure') ?? []).map(({ id }) => ({ params: { id } }));

/** The numbers of a figure. */
export const GET: APIRoute = ({ params }) => {
  const figure = siteModel().entries.get(`figure/${params['id'] ?? ''}`);
  if (figure?.kind !== 'figure') throw new Error(`No figure ${params['id'] ?? ''}`);
  return new Response(toFigureTable(figure));
};
