import { search } from './page.ts';
import { compareIn, formatCountry } from '#i18n/dates.ts';
import { otherLocale } from '#i18n/catalogue.ts';
import { searchWordsOf, type SearchWords } from '#i18n/search-words.ts';
import { META_WEIGHTS, type SearchPlaces, type SearchStrings } from '#contracts/search.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { countriesOf } from '#model/queries/facets.ts';
import type { PagefindOptions } from '#search/pagefind-engine.ts';
import { entriesOf } from '#model/entries-of.ts';
import { linkTo, type ViewContext } from '#views/context.ts';

export interface SearchPageView {
  readonly action: string;
  /** The guide to searching, where there is one. */
  readonly helpHref: string | undefined;
  readonly words: SearchWords['page'];
  readonly strings: SearchStrings;
  readonly places: SearchPlaces;
  /** What the engine of search is told before it starts. */
  readonly engine: PagefindOptions;
  /** The lists that lead everywhere without searching. */
  readonly lists: readonly { readonly text: string; readonly href: string; readonly count: number }[];
}

export function viewSearch(context: ViewContext): SearchPageView {
  const { urls, locale, messages, model } = context;
  const { page, outcome } = searchWordsOf(locale);
  const other = otherLocale(locale);
  return {
    action: urls.feature(locale, search),
    helpHref: model.entries.has('guide/how-to-search') ? linkTo(context, 'guide/how-to-search').href : undefined,
    words: page,
    strings: { ...outcome, labels: labelsOf(context) },
    places: { own: urls.searchData(locale), other: urls.searchData(other), otherLanguage: other },
    engine: { baseUrl: urls.file(''), ranking: { metaWeights: META_WEIGHTS } },
    lists: ENTRY_KINDS.map((kind) => ({
      text: messages.collections[kind],
      href: urls.index(locale, kind),
      count: entriesOf(model, kind).length,
    })),
  };
}

/** The values of each filter in words, in the order in which they are shown. */
function labelsOf({ locale, messages, model }: ViewContext): SearchStrings['labels'] {
  const inOrder = (pairs: readonly (readonly [string, string])[]) =>
    Object.fromEntries(pairs.toSorted(([, a], [, b]) => compareIn(locale)(a, b)));
  const countries = new Set([...model.entries.values()].flatMap(countriesOf));
  return {
    type: Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, messages.kinds[kind]])),
    topic: inOrder([...model.topics].map(([id, topic]) => [id, topic.label[locale]])),
    country: inOrder([...countries].map((code) => [code, formatCountry(code, locale)])),
    sector: messages.sectors,
    role: inOrder([...model.roles].map(([id, role]) => [id, role.label[locale]])),
    year: {},
  };
}
