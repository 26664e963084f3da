import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel } from '#load/site.ts';
import { contextOf } from '../paths.ts';
import { viewComparable } from './comparable.ts';

export const getStaticPaths = (() =>
  [...siteModel().entries.values()].flatMap((entry) =>
    entry.kind === 'initiative' || entry.kind === 'organisation'
      ? [{ params: { name: `${entry.kind}-${entry.id}` }, props: { entry } }]
      : [],
  )) satisfies GetStaticPaths;

/** What is known of an initiative or organisation, to stand beside another. */
export const GET: APIRoute<{ entry: Parameters<typeof viewComparable>[0] }> = ({ props, routePattern }) =>
  Response.json(viewComparable(props.entry, contextOf(routePattern)));
