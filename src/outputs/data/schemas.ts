import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { toJsonSchema } from '../json-schema.ts';
import { bulkDocumentSchema } from './bulk-schema.ts';
import { graphSchema, recordSchemaOf } from '#contracts/record.ts';

/** The JSON Schemas of the published data by the names of their files: one for each kind of entry, that of the graph, and that of a page for search servers. */
export function toDataSchemas(): Readonly<Record<string, object>> {
  const records = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, toJsonSchema(recordSchemaOf(kind), 'output')]));
  const graph = toJsonSchema(graphSchema, 'output') as { readonly properties: object };
  const entries = { type: 'array', items: { oneOf: ENTRY_KINDS.map((kind) => ({ $ref: `${kind}.json` })) } };
  return {
    ...records,
    graph: { ...graph, properties: { ...graph.properties, entries } },
    search: toJsonSchema(bulkDocumentSchema, 'output'),
  };
}
