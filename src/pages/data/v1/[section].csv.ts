import type { APIRoute } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { toTable } from '#outputs/data/tables.ts';
import { ENTRY_KINDS, type EntryKind } from '#schema/parts/ref.ts';
import { SECTIONS } from '#urls.ts';

export const getStaticPaths = () => ENTRY_KINDS.map((kind) => ({ params: { section: SECTIONS[kind].en }, props: { kind } }));

/** The entries of a kind as a table. */
export const GET: APIRoute<{ kind: EntryKind }> = ({ props }) => new Response(toTable(props.kind, siteModel(), siteUrls()));
