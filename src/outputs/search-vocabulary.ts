import { wordsOf } from '#search/fold.ts';
import type { IndexPage } from './search-page.ts';
import type { SearchRecord } from './search-record.ts';

/** More words correct no more queries, and cost every reader who mistypes one. */
const MAX_WORDS = 5000;

/** How much a word weighs by where it stands; in texts by the number of pages. */
const WEIGHTS = { title: 5, alias: 3, heading: 2, body: 1 } as const;

/**
 * The words to which spelling is corrected, the heaviest first: those of names before those of headings
 * before those of texts.
 */
export function toVocabulary(pages: readonly { readonly record: SearchRecord; readonly page: IndexPage }[]): string {
  const weights = new Map<string, number>();
  for (const { record, page } of pages) {
    const places = {
      title: `${record.meta.title} ${record.meta.abbreviation}`,
      alias: `${record.meta.alias} ${record.meta.xlang}`,
      heading: page.text.headings,
      body: page.text.body,
    };
    for (const place of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[])
      for (const word of new Set(wordsOf(places[place]).filter(isCorrectable)))
        weights.set(word, (weights.get(word) ?? 0) + WEIGHTS[place]);
  }
  return [...weights]
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, MAX_WORDS)
    .map(([word]) => word)
    .join(' ');
}

function isCorrectable(word: string): boolean {
  return word.length > 2 && !/\d/.test(word);
}
