import { entriesOf } from '#model/entries-of.ts';
import type { Actor } from '#model/queries/participations.ts';
import type { Model } from '#model/types.ts';

/** Two initiatives that invite comparison. */
export interface Pair {
  /** As in addresses: `fcacp--efc`. */
  readonly id: string;
  readonly entries: readonly [Actor, Actor];
}

/** Initiatives that are each other's counterpart, or of which one came before the other. */
export function pairsToCompare(model: Model): Pair[] {
  return entriesOf(model, 'initiative').flatMap((entry) =>
    entry.facts.relations.flatMap(({ kind, to }): Pair[] => {
      const other = model.entries.get(to);
      if ((kind !== 'counterpart' && kind !== 'predecessor') || other?.kind !== 'initiative') return [];
      return [{ id: `${entry.id}--${other.id}`, entries: [entry, other] }];
    }),
  );
}
