import type { SearchStrings } from '#outputs/contracts.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { entriesOf, type ViewContext } from './context.ts';

export interface SearchPageView {
  readonly action: string;
  readonly bundleHref: string;
  readonly strings: SearchStrings;
  /** The lists that lead everywhere without searching. */
  readonly lists: readonly { readonly text: string; readonly href: string; readonly count: number }[];
}

export function viewSearch(context: ViewContext): SearchPageView {
  const { urls, locale, messages, model } = context;
  const { search } = messages;
  const kinds = Object.fromEntries(ENTRY_KINDS.map((kind: EntryKind) => [kind, messages.kinds[kind]]));
  const topics = Object.fromEntries([...model.topics].map(([id, topic]) => [id, topic.label[locale]]));
  return {
    action: urls.search(locale),
    bundleHref: urls.file('pagefind/'),
    strings: {
      searching: search.searching,
      failed: search.failed,
      results: search.results(Number.NaN, '{query}').replace('NaN', '{count}'),
      oneResult: search.results(1, '{query}'),
      noResults: search.noResults('{query}'),
      someWords: search.someWords,
      filters: { type: search.filterByType, topic: search.filterByTopic },
      labels: { type: kinds, topic: topics },
    },
    lists: ENTRY_KINDS.map((kind) => ({
      text: messages.collections[kind],
      href: urls.index(locale, kind),
      count: entriesOf(model, kind).length,
    })),
  };
}
