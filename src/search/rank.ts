import type { Hit, PageText } from './engine.ts';
import type { Library } from './library.ts';
import { nameScore, type Synonym } from './names.ts';

/** A page found. */
export interface Found {
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

/** How many of the first hits are read and ranked by their names. */
const RANKED = 10;

/** What pages are ranked by. */
export interface Ranking {
  readonly asked: string;
  /** Whether the query is the number of one paper. */
  readonly isNumber: boolean;
  /** Pages that the query names, by id, each with the share of the query that the name takes. */
  readonly named: ReadonlyMap<string, number>;
  readonly entryOf: Library['entryOf'];
}

/** Ranks the first by the score of the engine, by how well the query names them, and by their kind. */
export async function rank(found: readonly Found[], { asked, named, isNumber, entryOf }: Ranking): Promise<Found[]> {
  // A paper that is asked for by its number is named as well.
  const shareOf = ({ hit }: Found) => (hit.fields.includes('cite') ? 1 : (named.get(hit.id) ?? 0));
  const ahead = [...found].toSorted((a, b) => shareOf(b) - shareOf(a) || b.hit.score - a.hit.score);
  const best = Math.max(...found.map(({ hit }) => hit.score), 0.001);
  const read = await Promise.all(
    ahead.slice(0, RANKED).map(async (each) => {
      const text = await each.hit.load();
      const byName = nameScore(asked, entryOf(text.url) ?? text) * NAME_WEIGHT;
      const byKind = KIND_WEIGHTS[text.kind] ?? 0;
      return {
        each: { ...each, text, isExact: isNumber ? each.hit.fields.includes('cite') : shareOf(each) === 1 },
        score: each.hit.score / best + byName + byKind + shareOf(each) * MENTION_WEIGHT,
      };
    }),
  );
  return [...read.toSorted((a, b) => b.score - a.score).map(({ each }) => each), ...ahead.slice(RANKED)];
}

const MENTION_WEIGHT = 1.5;
const NAME_WEIGHT = 2;

/** Of equals, what things are comes before what is told of them. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  initiative: 0.15,
  organisation: 0.15,
  term: 0.1,
  document: 0.05,
  guide: 0.05,
  figure: 0.05,
};
