import { formatDate, formatStart } from '#i18n/dates.ts';
import { trailWordsOf } from '#i18n/trail-words.ts';
import { isFinding, stateOf } from '#model/queries/commitment-state.ts';
import type { EntryOf } from '#model/types.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import type { Locale } from '#site.ts';
import type { ViewContext } from './context.ts';

/*
 * A commitment in a line. A state never stands beside a date without a word for what was on that date: "16 July 2010 · Done"
 * would say that it was done that day.
 */

/** What became of a commitment. @example 'Done January 2012', 'Not traced; last mentioned 2 October 2012', 'Not traced' */
export function wordOutcome(commitment: EntryOf<'commitment'>, { messages, locale }: ViewContext): string {
  const state = messages.commitmentStates[stateOf(commitment)];
  const last = commitment.facts.trail.at(-1);
  if (!last) return state;
  const { outcome, lastMentioned } = trailWordsOf(locale);
  return (isFinding(last.state) ? lastMentioned : outcome)(state, wordLast(last.when, locale));
}

/** When it was made, and what became of it. @example 'Promised 16 July 2010 · done January 2012' */
export function wordCourse(commitment: EntryOf<'commitment'>, context: ViewContext): string {
  const { kind, madeIn } = commitment.facts;
  const made = trailWordsOf(context.locale).made[kind](formatDate(madeIn.when, context.locale));
  const outcome = wordOutcome(commitment, context);
  return `${made} · ${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}`;
}

/** The last time that a date means: of a period its end, of what may still be so its beginning. */
export function wordLast(date: string, locale: Locale): string {
  return typeof parseEdtf(date).end === 'object' ? formatDate(date.split('/')[1] ?? '', locale) : formatStart(date, locale);
}
