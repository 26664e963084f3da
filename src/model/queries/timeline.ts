import type { EntryKey } from '#schema/parts/ref.ts';
import type { Topic } from '#schema/vocabulary.ts';
import { oncePer } from '../once-per.ts';
import type { Claim, Entry, Model } from '../types.ts';
import { boundsOf, boundsOfFirst } from './dates.ts';
import { topicsAmong } from './facets.ts';

export const TIMELINE_SORTS = ['event', 'state', 'commitment', 'participation', 'document'] as const;

export type TimelineSort = (typeof TIMELINE_SORTS)[number];

/** Something with a date: what happened, how something stood, what was promised, who took part, what was published. */
export interface TimelineItem {
  readonly sort: TimelineSort;
  /** Whose page states it. */
  readonly entry: Entry;
  /** The statement; a paper is there by itself. */
  readonly claim: Claim | undefined;
  /** As written in the content (EDTF). */
  readonly when: string;
  /** Between which moments it began, in milliseconds since 1970. */
  readonly begins: readonly [earliest: number, latest: number];
  /** Until when it surely went on; minus infinity for what is no stretch of time. */
  readonly lasts: number;
  /** The entries of whose history it is a part. */
  readonly concerns: readonly EntryKey[];
}

/** Everything of a model that has a date, in the order of time. */
export const timelineOf = oncePer((model: Model): readonly TimelineItem[] =>
  [...model.entries.values()]
    .flatMap((entry) => [...paperOf(entry, model), ...statementsOf(entry, model)])
    .map(withBounds)
    .toSorted((a, b) => a.begins[0] - b.begins[0]),
);

/** Every page of the timeline asks every item for its bounds, which are read from its date only once. */
export function withBounds(item: Omit<TimelineItem, 'begins' | 'lasts'>): TimelineItem {
  return { ...item, begins: boundsOfFirst(item.when), lasts: lastOf(item.when) };
}

function lastOf(when: string): number {
  const { end } = boundsOf(when);
  if (typeof end === 'object') return end[0];
  return end === 'open' ? Infinity : -Infinity;
}

/** The topics that something with a date has, in the order of the vocabulary. */
export const timelineTopics = oncePer((model: Model): readonly Topic[] =>
  topicsAmong(
    timelineOf(model).flatMap(({ entry }) => entry.facts.topics),
    model,
  ),
);

/** What of it belongs to the history of an entry, in the order of time. */
export function historyOf(key: EntryKey, model: Model): readonly TimelineItem[] {
  return historiesOf(model).get(key) ?? [];
}

const historiesOf = oncePer((model: Model) => {
  const histories = new Map<EntryKey, TimelineItem[]>();
  for (const item of timelineOf(model)) {
    for (const each of item.concerns) {
      const history = histories.get(each);
      if (history) history.push(item);
      else histories.set(each, [item]);
    }
  }
  return histories;
});

type Dated = Omit<TimelineItem, 'begins' | 'lasts'>;

function paperOf(entry: Entry, model: Model): Dated[] {
  if (entry.kind !== 'document' || entry.facts.date === undefined) return [];
  const restingOnIt = (model.claimsByDocument.get(entry.id) ?? []).map((claim) => claim.entry);
  const concerns = [...new Set([entry.key, ...entry.facts.authors, ...restingOnIt])];
  return [{ sort: 'document', entry, claim: undefined, when: entry.facts.date, concerns }];
}

function statementsOf(entry: Entry, model: Model): Dated[] {
  const claims = model.claimsByEntry.get(entry.key) ?? [];
  const stated = new Set(claims.flatMap(({ statement, when }) => (statement.type === 'status' ? when : [])));
  return claims.flatMap((claim): Dated[] => {
    const sort = SORTS[claim.statement.type];
    const { when } = claim;
    if (sort === undefined || when === undefined) return [];
    // A beginning that its first state says already.
    if (claim.statement.type === 'start' && stated.has(when)) return [];
    return [{ sort, entry, claim, when, concerns: concernsOf(entry, claim) }];
  });
}

const SORTS: Readonly<Partial<Record<Claim['statement']['type'], TimelineSort>>> = {
  event: 'event',
  status: 'state',
  start: 'state',
  end: 'state',
  made: 'commitment',
  step: 'commitment',
  participation: 'participation',
};

function concernsOf(entry: Entry, { statement }: Claim): EntryKey[] {
  const named = (() => {
    if (statement.type === 'participation') return [statement.actor];
    if (entry.kind === 'event') return [...entry.facts.about, ...entry.facts.participants];
    return entry.kind === 'commitment' ? [...entry.facts.by, ...entry.facts.about] : [];
  })();
  return [...new Set([entry.key, ...named])];
}
