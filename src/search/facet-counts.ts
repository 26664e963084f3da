import type { Facets } from './engine.ts';

/** The values chosen: filter → any of these. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

export function isNarrowed(chosen: Chosen): boolean {
  return Object.values(chosen).some((values) => values.length > 0);
}

/** Whether a page has what is chosen: any value of one filter, all filters. */
export function fits(id: string, chosen: Chosen, facets: Facets, except?: string): boolean {
  return Object.entries(chosen).every(
    ([filter, values]) => filter === except || values.length === 0 || values.some((value) => facets.get(filter)?.get(value)?.has(id)),
  );
}

/** How many of these pages have a value, with what is chosen in the other filters: so choosing another value of one adds. */
export function countFacet(filter: string, ids: readonly string[], chosen: Chosen, facets: Facets): Map<string, number> {
  const among = ids.filter((id) => fits(id, chosen, facets, filter));
  const counts = new Map<string, number>();
  for (const [value, members] of facets.get(filter) ?? []) {
    const count = among.filter((id) => members.has(id)).length;
    if (count > 0 || chosen[filter]?.includes(value)) counts.set(value, count);
  }
  return counts;
}
