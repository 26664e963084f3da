import type { Hit, PageText } from './engine.ts';
import { nameScore, type Synonym } from './names.ts';
import type { Pages } from './pages.ts';

/** A page found. */
export interface Found {
  /** The number of the page, the same in each language. */
  readonly id: string;
  readonly hit: Hit;
  /** True where it was found in the other language, and `hit` is of that language's page. */
  readonly isOtherLanguage: boolean;
  /** True where it has most of the words, not all. */
  readonly isPartial: boolean;
  /** True where the query is its name or its number. */
  readonly isExact: boolean;
  /** The synonym it was found by, if not by the words themselves. */
  readonly synonym?: Synonym;
  /** Its text, where ranking has read it already. */
  readonly text?: PageText;
}

/** How many of the first are read and ranked by their names. */
const RANKED = 10;

/** What pages are ranked by. */
export interface Ranking {
  readonly asked: string;
  /** Pages that the query names, by id, each with the share of the query that the name takes. */
  readonly named: ReadonlyMap<string, number>;
  /** The kind of entry that answers such a question. */
  readonly wanted: string | undefined;
  readonly pages: Pages;
}

/** Ranks all by the score of the engine, by whether the query names them, and by their kind; the first also by how well it names them. */
export async function rank(found: readonly Found[], { asked, named, wanted, pages }: Ranking): Promise<Found[]> {
  const best = Math.max(...found.map(({ hit }) => hit.score), 0.001);
  const ahead = found
    .map((each) => {
      const { id, score, fields } = each.hit;
      // A paper that is asked for by its number is named as well.
      const share = fields.includes('cite') ? 1 : (named.get(id) ?? 0);
      const told = fields.includes('subject') && /^\S+$/.test(asked) ? TOLD_WEIGHT : 0;
      return { each, share, score: score / best + share * MENTION_WEIGHT + (pages.kindOf(id) === wanted ? WANTED_WEIGHT : 0) - told };
    })
    .toSorted((a, b) => b.score - a.score);
  const read = await Promise.all(
    ahead.slice(0, RANKED).map(async ({ each, share, score }) => {
      const text = await each.hit.load();
      const byName = nameScore(asked, text) * NAME_WEIGHT;
      return { each: { ...each, text, isExact: share === 1 }, score: score + byName + (text.weight ?? 0) };
    }),
  );
  return [...read.toSorted((a, b) => b.score - a.score), ...ahead.slice(RANKED)].map(({ each }) => each);
}

const MENTION_WEIGHT = 1;
const NAME_WEIGHT = 2;
const WANTED_WEIGHT = 0.4;
/** A word alone asks for what it names, not for what happened to it. */
const TOLD_WEIGHT = 0.2;
