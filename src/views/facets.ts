import { sortLabelsOf } from '#i18n/catalogue.ts';
import { compareIn, formatCountry } from '#i18n/dates.ts';
import { countriesOf, rolesOf, sectorsOf, statesOf, yearsOf } from '#model/queries/facets.ts';
import type { Entry, Model } from '#model/types.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import type { FacetName } from '#urls.ts';
import type { ViewContext } from './context.ts';

/** The facets by which each collection can be narrowed, in the order in which they are shown. */
export const FACETS_BY_KIND: Readonly<Record<EntryKind, readonly FacetName[]>> = {
  initiative: ['topic', 'kind', 'status', 'country'],
  organisation: ['kind', 'sector', 'role', 'country', 'topic'],
  document: ['kind', 'year', 'topic'],
  commitment: ['status', 'kind'],
  event: ['kind', 'year', 'topic'],
  figure: ['topic'],
  term: [],
  guide: [],
};

/** The values by which an entry is found under a facet. */
export function facetValuesOf(entry: Entry, facet: FacetName, model: Model): readonly string[] {
  switch (facet) {
    case 'topic':
      return entry.facts.topics;
    case 'kind':
      return 'kind' in entry.facts ? [entry.facts.kind] : [];
    case 'country':
      return countriesOf(entry);
    case 'sector':
      return sectorsOf(entry);
    case 'status':
      return statesOf(entry);
    case 'role':
      return rolesOf(entry, model);
    case 'year':
      return yearsOf(entry);
    default:
      return facet satisfies never;
  }
}

/** A facet value in the words of the page. */
export function labelFacetValue(kind: EntryKind, facet: FacetName, value: string, { model, messages, locale }: ViewContext): string {
  switch (facet) {
    case 'topic':
      return model.topics.get(value)?.label[locale] ?? value;
    case 'role':
      return model.roles.get(value)?.label[locale] ?? value;
    case 'country':
      return formatCountry(value, locale);
    case 'sector':
      return (messages.sectors as Record<string, string>)[value] ?? value;
    case 'status':
      return ((kind === 'commitment' ? messages.commitmentStates : messages.initiativeStates) as Record<string, string>)[value] ?? value;
    case 'kind':
      return sortLabelsOf(kind, messages)[value] ?? value;
    case 'year':
      return value;
    default:
      return facet satisfies never;
  }
}

/** Years run backwards, all else by the alphabet of the language. */
export function compareFacetValues(
  facet: FacetName,
  locale: ViewContext['locale'],
): (a: { label: string }, b: { label: string }) => number {
  const compare = compareIn(locale);
  return (a, b) => (facet === 'year' ? compare(b.label, a.label) : compare(a.label, b.label));
}
