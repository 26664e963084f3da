import type { SearchFilter, SearchStrings } from '#contracts/search.ts';
import { countFacet, type Chosen } from '#search/facet-counts.ts';
import type { Facets } from '#search/engine.ts';
import { fillIn, make } from './dom.ts';

/** The checkboxes by which results are narrowed, with how many pages each would show. */
export function toFacetGroups(
  filters: readonly SearchFilter[],
  ids: readonly string[],
  chosen: Chosen,
  { facets, strings, open }: { readonly facets: Facets; readonly strings: SearchStrings; readonly open: readonly (string | undefined)[] },
): HTMLElement[] {
  return filters.flatMap((filter) => {
    const counts = countFacet(filter, ids, chosen, facets);
    const labels = strings.labels[filter];
    // The order of the labels is that of the site; years have none and run backwards.
    const known = Object.keys(labels).filter((value) => counts.has(value));
    const values = known.length > 0 ? known : [...counts.keys()].toSorted().toReversed();
    if (values.length === 0) return [];
    const lines = values.map((value) => {
      const box = make('input', { type: 'checkbox', name: filter, value });
      box.checked = chosen[filter]?.includes(value) ?? false;
      const label = make('label', {}, box, labels[value] ?? value);
      return make('li', {}, label, make('span', { class: 'count' }, String(counts.get(value) ?? 0)));
    });
    const isOpen = open.includes(filter) || (chosen[filter]?.length ?? 0) > 0;
    const name = strings.filters[filter];
    return [
      make(
        'details',
        { 'data-filter': filter, ...(isOpen && { open: '' }) },
        make('summary', {}, name),
        make('ul', { role: 'list', 'aria-label': name }, ...lines),
      ),
    ];
  });
}

/** A button for each value chosen, which takes it away again. */
export function toChips(chosen: Chosen, strings: SearchStrings): HTMLElement[] {
  const chips = Object.entries(chosen).flatMap(([filter, values]) =>
    values.map((value) => {
      const labels = strings.labels[filter as SearchFilter];
      const label = (Object.hasOwn(labels, value) && labels[value]) || value;
      const name = fillIn(strings.removeFilter, { filter: strings.filters[filter as SearchFilter], value: label });
      return make('button', { type: 'button', 'data-filter': filter, 'data-value': value, 'aria-label': name }, label);
    }),
  );
  if (chips.length > 1) chips.push(make('button', { type: 'button', class: 'clear' }, strings.clearFilters));
  return chips;
}
