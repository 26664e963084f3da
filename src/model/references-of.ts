import type { EntryKey } from '#schema/parts/ref.ts';
import type { Reference, WrittenEntry } from './types.ts';

/** What an entry refers to, in its fields and in its prose. */
export function referencesOf({ key, fields, prose }: WrittenEntry): Reference[] {
  const fromFields = fields
    .filter(({ meta }) => meta.field === 'ref')
    .map(({ path, value }) => ({ from: key, to: value as EntryKey, field: String(path[0]) }));
  const fromProse = Object.values(prose).flatMap(({ body }) =>
    body.links.map(({ target }) => ({ from: key, to: target as EntryKey, field: 'prose' })),
  );
  return [...fromFields, ...fromProse];
}
