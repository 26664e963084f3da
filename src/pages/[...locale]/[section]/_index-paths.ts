import { siteModel, siteUrls } from '#load/site.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { LOCALES } from '#site.ts';
import { FACETS, localeParam, SECTIONS } from '#urls.ts';
import { entriesOf } from '#model/entries-of.ts';
import { createContext } from '#views/context.ts';
import { viewFacets } from '#views/index-view.ts';
import { pageNumbers } from '#views/paging.ts';

/** A path for each collection. */
export function indexPaths() {
  return LOCALES.flatMap((locale) =>
    ENTRY_KINDS.map((kind) => ({ params: { locale: localeParam(locale), section: SECTIONS[kind][locale] }, props: { kind } })),
  );
}

/** A path for each value of each facet of each collection. */
export function facetPaths() {
  return LOCALES.flatMap((locale) => {
    const context = createContext(siteModel(), siteUrls(), locale);
    return ENTRY_KINDS.flatMap((kind) =>
      viewFacets(kind, context).flatMap(({ name, values }) =>
        values.map(({ value, count }) => ({
          params: { locale: localeParam(locale), section: SECTIONS[kind][locale], facet: FACETS[name][locale], value },
          props: { kind, facet: name, count },
        })),
      ),
    );
  });
}

/** A path for each page but the first of a collection that is too long for one. */
export function indexPagePaths() {
  return indexPaths().flatMap(({ params, props }) =>
    laterPages(entriesOf(siteModel(), props.kind).length).map((number) => ({ params: { ...params, number }, props })),
  );
}

/** The same of the lists of facets. */
export function facetPagePaths() {
  return facetPaths().flatMap(({ params, props }) => laterPages(props.count).map((number) => ({ params: { ...params, number }, props })));
}

function laterPages(length: number): string[] {
  return pageNumbers(length).slice(1).map(String);
}
