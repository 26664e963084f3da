import { wordsOf } from './fold.ts';
import type { Found } from './found.ts';
import { nameScore } from './names.ts';
import type { Pages } from './pages.ts';

/** How many of the first are read and ranked by their names. */
const RANKED = 10;

/** What pages are ranked by. */
export interface Ranking {
  readonly asked: string;
  /** Pages that the query names, by id, each with the share of the query that the name takes, or `WHOLE`. */
  readonly named: ReadonlyMap<string, number>;
  /** The kind of entry that answers such a question. */
  readonly wanted: string | undefined;
  /** Whether something is asked about it, so that pages linked with it may answer. */
  readonly isQuestion: boolean;
  readonly pages: Pages;
  /** All words as they were typed, unless they are a name. */
  readonly verbatim: string;
}

/**
 * Ranks all by the score of the engine, by whether the query names them, and by their kind; the first also by how well it
 * names them, and of a question those too that are linked with the first.
 */
export async function rank(found: readonly Found[], { asked, named, wanted, isQuestion, pages, verbatim }: Ranking): Promise<Found[]> {
  const best = Math.max(...found.map(({ hit }) => hit.score)) || 1;
  const ahead = found
    .map((each) => {
      const { id, score, fields } = each.hit;
      // A paper that is asked for by its number is named as well, more than what is also called by that.
      const share = fields.includes('cite') ? 2 * WHOLE : (named.get(id) ?? 0);
      const told = fields.includes('subject') && /^\S+$/.test(asked) ? TOLD_WEIGHT : 0;
      return { each, share, score: score / best + share + (pages.kindOf(id) === wanted ? WANTED_WEIGHT : 0) - told };
    })
    .toSorted((a, b) => b.score - a.score);
  const read = await Promise.all(
    ahead.slice(0, RANKED).map(async ({ each, share, score }) => {
      const text = await each.hit.load();
      const byName = nameScore(asked, text) * NAME_WEIGHT;
      // Three words or more that stand so on the page were perhaps copied from it.
      const isThere = / .* /.test(verbatim) && wordsOf(text.content.replaceAll('^', '')).join(' ').includes(verbatim);
      return { text, each: { ...each, text, isExact: share >= 1 }, score: score + byName + Number(isThere) + text.weight };
    }),
  );
  // Each shares a part of its score evenly, so that one with few links tells most.
  const shared = new Map<number, number>();
  for (const { text, score } of isQuestion ? read : [])
    for (const id of text.linked) shared.set(id, (shared.get(id) ?? 0) + (score * SHARED) / text.linked.length);
  return [...read, ...ahead.slice(RANKED)]
    .map(({ each, score }) => ({ each, score: score + (shared.get(Number(each.id)) ?? 0) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ each }) => each);
}

/** What is typed as a whole is a name: it outweighs all that it mentions. */
export const WHOLE = 3;
const NAME_WEIGHT = 2;
const WANTED_WEIGHT = 0.4;
const SHARED = 0.4;
/** A word alone asks for what it names, not for what happened to it. */
const TOLD_WEIGHT = 0.2;
