import type { EntryOf } from '../types.ts';

type State = EntryOf<'commitment'>['facts']['trail'][number]['state'];

/** The state of a commitment by its latest statement; `unknown` where none was traced. */
export function stateOf(commitment: EntryOf<'commitment'>): State {
  return commitment.facts.trail.at(-1)?.state ?? 'unknown';
}
