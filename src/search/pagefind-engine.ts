import type { Engine, Facets, Hit, PageText, SortKey } from './engine.ts';

/** The part of Pagefind's browser API that we use. */
export interface Pagefind {
  readonly options: (options: { baseUrl?: string; ranking?: { metaWeights?: Readonly<Record<string, number>> } }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Record<string, Record<string, number>>>;
  readonly search: (
    term: string | null,
    options?: { filters?: Record<string, string>; sort?: Partial<Record<SortKey, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
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
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
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

/** Pagefind as the engine of the planner. Answers are kept: a query asks for the same word more than once. */
export function toEngine(pagefind: Pagefind): Engine {
  const answers = new Map<string, Promise<readonly Hit[]>>();
  let facets: Promise<Facets> | undefined;
  return {
    search: (term) => {
      const known = answers.get(term);
      if (known) return known;
      const asked = pagefind.search(term).then(({ results }) => results.map(toHit));
      answers.set(term, asked);
      // Pagefind says nothing of a piece of the index that it could not load, so what found nothing is asked again.
      void asked.then(
        (hits) => hits.length === 0 && answers.delete(term),
        () => answers.delete(term),
      );
      return asked;
    },
    facets: () => (facets ??= readFacets(pagefind)),
    sorted: async (by) => {
      const { results } = await pagefind.search(null, { sort: { [by]: by === 'date' ? 'desc' : 'asc' } });
      return results.map(({ id }) => id);
    },
  };
}

function toHit(result: PagefindResult): Hit {
  return {
    id: result.id,
    score: result.score,
    fields: result.matchedMetaFields ?? [],
    load: async () => toText(await result.data()),
  };
}

function toText({ url, meta, filters, content, anchors, locations }: PagefindPage): PageText {
  const places = anchors
    .map(({ id, title, text = '', location }) => ({ id, title: title || text, start: location }))
    .filter(({ title }) => title.trim() !== '')
    .toSorted((a, b) => a.start - b.start);
  return {
    url,
    kind: filters['type']?.[0] ?? '',
    title: meta['title'] ?? url,
    abbreviation: meta['abbreviation'],
    about: meta['about'] ?? '',
    content,
    places,
    matched: [...locations],
  };
}

async function readFacets(pagefind: Pagefind): Promise<Facets> {
  const values = await pagefind.filters();
  const facets = Object.entries(values).map(async ([filter, counts]) => {
    const each = Object.keys(counts).map(async (value) => {
      const { results } = await pagefind.search(null, { filters: { [filter]: value } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    });
    return [filter, new Map(await Promise.all(each))] as const;
  });
  return new Map(await Promise.all(facets));
}
