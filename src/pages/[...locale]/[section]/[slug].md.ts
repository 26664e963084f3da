import type { APIRoute } from 'astro';
import { readProse } from '#load/prose.ts';
import { toMarkdownPage } from '#outputs/markdown/markdown-page.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { entryPaths } from './_citations.ts';
import { readEntryPage } from './_entry-page.ts';

export const getStaticPaths = entryPaths;

/** The page of an entry as Markdown. */
export const GET: APIRoute<{ key: EntryKey }> = ({ params, props }) => {
  const { context, ...page } = readEntryPage(props.key, params['locale']);
  const prose = page.view.prose && readProse(page.entry, page.view.prose.language);
  return new Response(toMarkdownPage({ ...page, prose }, context));
};
