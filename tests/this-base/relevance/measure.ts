import type { Corpus } from './corpus.ts';
import { nameOf, type JudgedQuery } from './judged.ts';
import { score, type Run, type Scores } from './metrics.ts';
import { openPlainSearch, openSiteSearch, type Search } from './open-search.ts';

/** Scores by class, and of all together under `all`. */
export type ScoresByClass = Readonly<Record<string, Scores>>;

const SHOWN = 10;

/** Runs queries one after the other in the same search, as a reader would who stays on the results page. */
export async function runQueries(queries: readonly JudgedQuery[], search: Search, { keyOf }: Corpus): Promise<Run[]> {
  const runs: Run[] = [];
  for (const query of queries) {
    const urls = await search.find(query.text, query.locale, SHOWN);
    runs.push({ query, found: [...new Set(urls.map(keyOf))] });
  }
  return runs;
}

export function scoreByClass(runs: readonly Run[]): ScoresByClass {
  const classes = Map.groupBy(runs, ({ query }) => query.class);
  return { ...Object.fromEntries([...classes].map(([name, each]) => [name, score(each)])), all: score(runs) };
}

/** The same answers to the queries as another reader judged them; what that one did not judge is left out. */
export function judgeAgain(runs: readonly Run[], other: ReadonlyMap<string, JudgedQuery>): Run[] {
  return runs.flatMap(({ query, found }) => {
    const again = other.get(nameOf(query));
    return again ? [{ query: again, found }] : [];
  });
}

/** What the first query of a visit transfers until ten results are shown, and what a second one adds. */
export interface Cost {
  readonly coldBytes: number;
  readonly coldRequests: number;
  readonly warmBytes: number;
  /** The bytes of the first query by what they are of; means, so that they add up. */
  readonly bySort: Readonly<Record<string, number>>;
}

/** Medians over the queries; each is the first of a visit of its own, followed by the next one. */
export async function measureCost(queries: readonly JudgedQuery[], corpus: Corpus): Promise<{ site: Cost; plain: Cost }> {
  const site: Cost[] = [];
  const plain: Cost[] = [];
  for (const [index, query] of queries.entries()) {
    const next = queries[(index + 1) % queries.length] ?? query;
    site.push(await costOf(openSiteSearch(corpus.site), query, next));
    plain.push(await costOf(openPlainSearch(corpus.plain), query, next));
  }
  return { site: medianOf(site), plain: medianOf(plain) };
}

async function costOf(search: Search, first: JudgedQuery, second: JudgedQuery): Promise<Cost> {
  await search.find(first.text, first.locale, SHOWN);
  const { bytes: coldBytes, requests: coldRequests } = search.traffic;
  const bySort = Object.fromEntries(search.traffic.bySort);
  await search.find(second.text, first.locale, SHOWN);
  return { coldBytes, coldRequests, warmBytes: search.traffic.bytes - coldBytes, bySort };
}

function medianOf(costs: readonly Cost[]): Cost {
  const median = (measure: (cost: Cost) => number) => costs.map(measure).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  const sorts = [...new Set(costs.flatMap(({ bySort }) => Object.keys(bySort)))].toSorted();
  const mean = (sort: string) => Math.round(costs.reduce((sum, { bySort }) => sum + (bySort[sort] ?? 0), 0) / costs.length);
  return {
    coldBytes: median((cost) => cost.coldBytes),
    coldRequests: median((cost) => cost.coldRequests),
    warmBytes: median((cost) => cost.warmBytes),
    bySort: Object.fromEntries(sorts.map((sort) => [sort, mean(sort)])),
  };
}
