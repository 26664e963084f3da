import type { Engine, Explained, Hit, PageText } from './engine.ts';
import { findFurtherPieces, type IndexPieces } from './index-pieces.ts';
import { keep } from './keep.ts';

export interface PagefindOptions {
  readonly baseUrl?: string;
  readonly ranking?: { readonly metaWeights?: Readonly<Record<string, number>> };
}

/** The part of Pagefind's browser API that we use. */
export interface Pagefind {
  readonly options: (options: PagefindOptions) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Loads what a search for this would. */
  readonly preload: (term: string) => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: { readonly entry: readonly [string] };
  readonly content: string;
  readonly anchors: readonly {
    readonly id: string;
    readonly element: string;
    readonly title?: string;
    readonly text?: string;
    readonly location: number;
  }[];
  readonly locations: readonly number[];
}

/**
 * Pagefind as the engine of the planner. Answers are kept, since a query asks for the same word more than once; one that
 * failed for want of a piece of the index is not.
 */
export function toEngine(pagefind: Pagefind, pieces: IndexPieces): Engine {
  return {
    search: keep(async (term: string) => {
      const further = findFurtherPieces(term, pieces);
      if (further[0]) await pagefind.preload([term, ...further].join(' '));
      // The order in which a score is added up depends on what is loaded: scores that differ by no more than that are equal, and their
      // pages go by number.
      return (await pagefind.search(term)).results.map(toHit).toSorted((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
    }),
  };
}

function toHit(result: PagefindResult): Hit {
  return {
    id: result.id.replace(/.*-/, ''),
    score: Number(result.score.toPrecision(5)),
    fields: result.matchedMetaFields ?? [],
    load: async () => toText(await result.data()),
  };
}

function toText({ url, meta, filters, content, anchors, locations }: PagefindPage): PageText {
  const places = anchors.map(({ id, title, text = '', location }) => ({ id, title: title || text, start: location }));
  return {
    // What the index keeps with a page and does not search.
    ...(JSON.parse(filters.entry[0]) as Explained & Pick<PageText, 'slug' | 'other' | 'weight' | 'linked' | 'answer'>),
    url,
    about: meta['about'] ?? '',
    content,
    places,
    matched: locations,
  };
}
