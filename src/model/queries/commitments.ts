import { COMMITMENT_STATES } from '#schema/commitment.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import type { EntryOf, Model } from '../types.ts';
import { stateOf } from './commitment-state.ts';

type State = (typeof COMMITMENT_STATES)[number];

/** How a commitment stands. Days are written as `2010-12-31`, so that they can be compared as words. */
export interface Tracked {
  readonly commitment: EntryOf<'commitment'>;
  readonly state: State;
  /** The last day on which it is in time; undefined where no such day is known. */
  readonly dueDay: string | undefined;
  /** The first day on which a statement may have called it done or dropped. */
  readonly endedDay: string | undefined;
  /** The date of the last source that speaks of it, or of the promise itself. */
  readonly lastSaid: string;
  readonly isOutcomeKnown: boolean;
}

/** Every commitment, in the order of the model. */
export function trackCommitments(model: Model): Tracked[] {
  return commitmentsOf(model).map((commitment) => {
    const { facts } = commitment;
    const state = stateOf(commitment);
    const ends = facts.trail.filter((step) => isEnd(step.state)).map(({ when }) => toDay(parseEdtf(when).earliest));
    return {
      commitment,
      state,
      dueDay: facts.due === undefined ? undefined : toDay(parseEdtf(facts.due).latest),
      endedDay: ends.map((day) => day ?? '').toSorted()[0],
      lastSaid: facts.trail.at(-1)?.when ?? facts.madeIn.when,
      isOutcomeKnown: isEnd(state),
    };
  });
}

/**
 * Whether a commitment was due before a day and by then neither done nor dropped, as far as was stated by that day. Of
 * dates that are not exact the last day counts for what is due, and the first for what ends it.
 */
export function isOverdueAt({ dueDay, endedDay }: Pick<Tracked, 'dueDay' | 'endedDay'>, day: string): boolean {
  return dueDay !== undefined && dueDay < day && (endedDay === undefined || endedDay > day);
}

/** How many days after its last day in time a commitment is at a day, where it is overdue then. */
export function daysOverdue(tracked: Pick<Tracked, 'dueDay' | 'endedDay'>, day: string): number | undefined {
  return isOverdueAt(tracked, day) ? (Date.parse(day) - Date.parse(tracked.dueDay ?? day)) / 86_400_000 : undefined;
}

/** The commitments overdue at a day. */
export function overdueAt(model: Model, day: string): Tracked[] {
  return trackCommitments(model).filter((tracked) => isOverdueAt(tracked, day));
}

/** The commitments by their state, in the order of states; states that none has are left out. */
export function byState(all: readonly Tracked[]): (readonly [State, readonly Tracked[]])[] {
  return COMMITMENT_STATES.map((state) => [state, all.filter((each) => each.state === state)] as const).filter(([, own]) => own.length > 0);
}

/** The commitments by who is to keep them; one that several are to keep stands with each. */
export function byOwner(all: readonly Tracked[]): ReadonlyMap<EntryKey, readonly Tracked[]> {
  const owners = [...new Set(all.flatMap(({ commitment }) => commitment.facts.by))];
  return new Map(owners.map((owner) => [owner, all.filter(({ commitment }) => commitment.facts.by.includes(owner))]));
}

/** The date of the latest paper held, as a day: until then, what is known here was said. */
export function lastDocumentDay(model: Model): string | undefined {
  const dates = [...model.entries.values()].flatMap((entry) => (entry.kind === 'document' ? (entry.facts.date ?? []) : []));
  return dates
    .map((date) => toDay(parseEdtf(date).latest) ?? '')
    .toSorted()
    .at(-1);
}

function commitmentsOf(model: Model): readonly EntryOf<'commitment'>[] {
  return [...model.entries.values()].filter((entry) => entry.kind === 'commitment');
}

function isEnd(state: State): boolean {
  return state === 'done' || state === 'dropped';
}

/** The day of a moment; undefined where it is not known. */
function toDay(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined;
}
