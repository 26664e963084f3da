import type { EntryOf } from '../types.ts';

type State = EntryOf<'commitment'>['facts']['trail'][number]['state'];

/** The state of a commitment by the last that was found of it; `unknown` where none was traced. */
export function stateOf(commitment: EntryOf<'commitment'>): State {
  return commitment.facts.trail.at(-1)?.state ?? 'unknown';
}

/** Whether a state is what we found, and no source says: that the outcome was not traced. */
export function isFinding(state: State): boolean {
  return state === 'unknown';
}
