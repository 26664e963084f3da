import type { EntryKind } from '#schema/parts/ref.ts';
import type { EntryOf, Model } from './types.ts';

/** All entries of a kind, in the order of the model. */
export function entriesOf<Kind extends EntryKind>(model: Model, kind: Kind): readonly EntryOf<Kind>[] {
  return (model.entriesByKind.get(kind) ?? []) as unknown as readonly EntryOf<Kind>[];
}
