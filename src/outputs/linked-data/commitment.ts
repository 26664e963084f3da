import type { EntryOf } from '#model/types.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { withoutEmpty } from '../without-empty.ts';
import { mention, nameOf, thingId } from './identity.ts';
import { isPlain, isStated, notesOf } from './standing.ts';
import { toExactDate } from './temporal-coverage.ts';
import { typesOf } from './types-of.ts';

/** A promise as a plan: who is to do it, for whom, by when, and how far it came if its latest statement is certain. */
export function describeCommitment(entry: EntryOf<'commitment'>, context: CitingContext): LinkedNode | undefined {
  const { by, to, about, summary, madeIn, due, trail } = entry.facts;
  if (!isStated(madeIn)) return undefined;
  const latest = trail.filter(isStated).at(-1);
  const outcome = latest && isPlain(latest) ? latest : undefined;
  const status = outcome && ACTION_STATUSES[outcome.state];
  const isOver = status === 'CompletedActionStatus' || status === 'FailedActionStatus';
  return withoutEmpty<LinkedNode>({
    '@id': thingId(entry, context),
    '@type': typesOf(entry),
    name: nameOf(entry, context),
    description: summary[context.locale],
    agent: mention(by, context),
    recipient: mention(to, context),
    object: mention(about, context),
    actionStatus: status,
    startTime: isPlain(madeIn) ? toExactDate(madeIn.when) : undefined,
    endTime: outcome && isOver ? toExactDate(outcome.when) : undefined,
    scheduledTime: due === undefined ? undefined : toExactDate(due),
    'skos:note': [...notesOf(madeIn, context.locale), ...(outcome ? notesOf(outcome, context.locale) : [])],
  });
}

const ACTION_STATUSES: Readonly<Record<EntryOf<'commitment'>['facts']['trail'][number]['state'], string | undefined>> = {
  announced: 'PotentialActionStatus',
  'in-preparation': 'PotentialActionStatus',
  started: 'ActiveActionStatus',
  done: 'CompletedActionStatus',
  dropped: 'FailedActionStatus',
  unknown: undefined,
};
