import type { APIRoute } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toEntryRecord } from '#outputs/data/record.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { SECTIONS } from '#urls.ts';

export const getStaticPaths = () =>
  [...siteModel().entries.values()].map(({ kind, id, key }) => ({ params: { section: SECTIONS[kind].en, id }, props: { key } }));

/** One entry as data. */
export const GET: APIRoute<{ key: EntryKey }> = ({ props }) => {
  const model = siteModel();
  const entry = model.entries.get(props.key);
  if (!entry) throw new Error(`No entry ${props.key}`);
  return Response.json(toEntryRecord(entry, model, siteUrls()));
};
