import { nameOf, type JudgedQuery } from './judged.ts';

/** A query with the keys of the entries found, the best first. */
export interface Run {
  readonly query: JudgedQuery;
  readonly found: readonly string[];
}

export interface Scores {
  readonly queries: number;
  /** Mean of 1 / rank of the first good answer (grade 2 or 3), 0 where none is among the first ten. */
  readonly mrr: number;
  /** Mean share of the best answers (grade 3, at most five of them) among the first five found. */
  readonly recallAt5: number;
  /** Share of the queries with a best answer (grade 3) that have one of them among the first five found. */
  readonly successAt5: number;
  /** Mean of the discounted gain of the first ten, against the best order possible. */
  readonly ndcgAt10: number;
  /** Queries that found nothing though they should. */
  readonly empty: number;
  /** Queries that found something though they should not. */
  readonly falsePositives: number;
}

export function score(runs: readonly Run[]): Scores {
  const answerable = runs.filter(({ query }) => query.grades.size > 0);
  const meanOf = (some: readonly Run[], measure: (run: Run) => number) =>
    some.length === 0 ? 1 : some.reduce((sum, run) => sum + measure(run), 0) / some.length;
  const mean = (measure: (run: Run) => number) => meanOf(answerable, measure);
  const withBest = answerable.filter(({ query }) => bestOf(query).length > 0);
  return {
    queries: runs.length,
    mrr: mean(reciprocalRank),
    recallAt5: mean(recallAt5),
    successAt5: meanOf(withBest, (run) => Number(foundBest(run) > 0)),
    ndcgAt10: mean(ndcgAt10),
    empty: answerable.filter(({ found }) => found.length === 0).length,
    falsePositives: runs.filter(({ query, found }) => query.grades.size === 0 && found.length > 0).length,
  };
}

const GOOD = 2;
const BEST = 3;

function reciprocalRank({ query, found }: Run): number {
  const index = found.slice(0, 10).findIndex((key) => (query.grades.get(key) ?? 0) >= GOOD);
  return index === -1 ? 0 : 1 / (index + 1);
}

/** Mean share of the best answers of one reader that another calls best too: more of them no search can be expected to know. */
export function agreement(queries: readonly JudgedQuery[], other: ReadonlyMap<string, JudgedQuery>): number {
  const shares = queries.flatMap((query) => {
    const [best, grades] = [bestOf(query), other.get(nameOf(query))?.grades];
    return grades && best.length > 0 ? best.filter((key) => grades.get(key) === BEST).length / best.length : [];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function recallAt5(run: Run): number {
  const best = bestOf(run.query);
  return best.length === 0 ? 1 : foundBest(run) / Math.min(5, best.length);
}

/** How many of the best answers are among the first five. */
function foundBest({ query, found }: Run): number {
  return bestOf(query).filter((key) => found.slice(0, 5).includes(key)).length;
}

function bestOf({ grades }: JudgedQuery): string[] {
  return [...grades].filter(([, grade]) => grade >= BEST).map(([key]) => key);
}

function ndcgAt10({ query, found }: Run): number {
  const gain = (grade: number, index: number) => (2 ** grade - 1) / Math.log2(index + 2);
  const sum = (grades: readonly number[]) => grades.slice(0, 10).reduce((total, grade, index) => total + gain(grade, index), 0);
  const ideal = sum([...query.grades.values()].toSorted((a, b) => b - a));
  return ideal === 0 ? 1 : sum(found.map((key) => query.grades.get(key) ?? 0)) / ideal;
}
