import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { localeOf } from '#urls.ts';
import { viewComparable } from '#views/comparable.ts';
import { createContext } from '#views/context.ts';
import { localePaths } from '../_paths.ts';

export const getStaticPaths = (() =>
  localePaths().flatMap(({ params }) =>
    [...siteModel().entries.values()].flatMap((entry) =>
      entry.kind === 'initiative' || entry.kind === 'organisation'
        ? [{ params: { ...params, name: `${entry.kind}-${entry.id}` }, props: { entry } }]
        : [],
    ),
  )) satisfies GetStaticPaths;

/** What is known of an initiative or organisation, to stand beside another. */
export const GET: APIRoute<{ entry: Parameters<typeof viewComparable>[0] }> = ({ params, props }) =>
  Response.json(viewComparable(props.entry, createContext(siteModel(), siteUrls(), localeOf(params['locale']))));
