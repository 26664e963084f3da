import type { EntryKey } from '#schema/parts/ref.ts';
import { documentsCitedBy } from '../changes.ts';
import { oncePer } from '../once-per.ts';
import type { Model } from '../types.ts';

/** Each entry with those it refers to or cites, and those that refer to it or cite it. */
export const linksOf = oncePer((model: Model): ReadonlyMap<EntryKey, ReadonlySet<EntryKey>> => {
  const links = new Map<EntryKey, Set<EntryKey>>();
  const link = (from: EntryKey, to: EntryKey) => {
    if (from !== to) links.set(from, (links.get(from) ?? new Set()).add(to));
  };
  for (const key of model.entries.keys()) {
    const cited = [...documentsCitedBy(key, model)].map((id): EntryKey => `document/${id}`);
    for (const to of [...(model.referencesFrom.get(key) ?? []).map((reference) => reference.to), ...cited]) {
      link(key, to);
      link(to, key);
    }
  }
  return links;
});
