import { changeWordsOf } from '#i18n/change-words.ts';
import { formatDate } from '#i18n/dates.ts';
import { lastChangedOn } from '#model/changes.ts';
import { reviewDueOn } from '#model/review.ts';
import type { Entry } from '#model/types.ts';
import type { StatementItem } from './claims.ts';
import type { ViewContext } from './context.ts';

/** When an entry appeared, changed and was reviewed, and what changed in it. */
export interface HistoryView {
  readonly dates: readonly { readonly label: string; readonly text: string }[];
  readonly heading: string;
  /** The changes, newest first. */
  readonly changes: readonly StatementItem[];
  /** What readers are told from a day on, as `2027-11-24`: the day is not known when the page is made. */
  readonly overdue: { readonly from: string; readonly text: string };
}

export function viewHistory(entry: Entry, { locale }: ViewContext): HistoryView {
  const { history, kinds } = changeWordsOf(locale);
  const { facts } = entry;
  const due = reviewDueOn(entry);
  const changed = lastChangedOn(entry);
  return {
    dates: [
      { label: history.firstPublished, text: formatDate(facts.firstPublished, locale) },
      ...(changed === undefined ? [] : [{ label: history.lastChanged, text: formatDate(changed, locale) }]),
      { label: history.lastReviewed, text: formatDate(facts.lastReviewed, locale) },
      { label: history.reviewDue, text: formatDate(due, locale) },
    ],
    heading: history.changes,
    changes: facts.changes
      .toReversed()
      .map(({ when, kind, text }) => ({ when: formatDate(when, locale), label: kinds[kind], text: text[locale] })),
    overdue: { from: due, text: history.overdue(formatDate(due, locale)) },
  };
}
