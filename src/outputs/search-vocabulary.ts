import { wordsOf } from '#search/fold.ts';
import type { IndexPage } from './search-page.ts';
import type { SearchRecord } from './search-record.ts';

/** More words correct no more queries, and cost every reader who mistypes one. */
const MAX_WORDS = 5000;

/** How much a word weighs by where it stands; in texts by the number of pages. */
const WEIGHTS = { title: 5, alias: 3, heading: 2, body: 1 } as const;

/** Words as they are met, page after page, so that no page has to be kept for them. */
export interface Vocabulary {
  readonly add: (record: SearchRecord, text: IndexPage['text']) => void;
  /** The heaviest words, the heaviest first, with a space between. */
  readonly heaviest: () => string;
}

/**
 * Collects the words to which spelling is corrected: those of names weigh more than those of headings, and these more
 * than those of texts.
 */
export function createVocabulary(): Vocabulary {
  const weights = new Map<string, number>();
  return {
    add: ({ meta }, { headings, body }) => {
      const places = {
        title: `${meta.title} ${meta.abbreviation}`,
        alias: `${meta.alias} ${meta.xlang}`,
        heading: headings,
        // What stands in an address is no word, and the index has the address as one.
        body: body.replace(/\bhttps?:\S+/g, ' '),
      };
      for (const place of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[])
        for (const word of new Set(wordsOf(places[place]).filter(isCorrectable)))
          weights.set(word, (weights.get(word) ?? 0) + WEIGHTS[place]);
    },
    heaviest: () =>
      [...weights]
        .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
        .slice(0, MAX_WORDS)
        .map(([word]) => word)
        .join(' '),
  };
}

function isCorrectable(word: string): boolean {
  return word.length > 2 && !/\d/.test(word);
}
