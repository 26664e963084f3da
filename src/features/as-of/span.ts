/** A time in days as `2009-11-06`, which compare as texts. Bounds are both the same where it is exact to the day. */
export interface Span {
  /** The first day on which it can have begun, and the last. */
  readonly from: readonly [earliest: string, latest: string];
  /**
   * The days on which it can have ended; `open` still so, `unknown` not said. Undefined for a statement of one date, which
   * says that it was so then.
   */
  readonly until: readonly [earliest: string, latest: string] | 'open' | 'unknown' | undefined;
}

/** Whether something was so on a day, as far as its time says. */
export type Standing = 'not-yet' | 'perhaps' | 'yes' | 'at-least' | 'perhaps-no-longer' | 'no-longer';

/**
 * Whether something with this time was so on a day. Where no end is known it was so at least once, and may still have
 * been: `at-least`.
 */
export function standsOn({ from: [begun, surelyBegun], until }: Span, day: string): Standing {
  if (day < begun) return 'not-yet';
  if (Array.isArray(until) && day > until[1]) return 'no-longer';
  if (Array.isArray(until) && day > until[0]) return 'perhaps-no-longer';
  if (day < surelyBegun) return 'perhaps';
  return until === undefined || until === 'unknown' ? 'at-least' : 'yes';
}
