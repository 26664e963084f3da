import { parseEdtf } from '#schema/parts/edtf-date.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import type { Entry } from './types.ts';

/** After how many months an entry is read against its sources again; what is over changes less than what goes on. */
export const REVIEW_MONTHS: Readonly<Record<EntryKind, number>> = {
  initiative: 12,
  organisation: 12,
  commitment: 12,
  figure: 12,
  guide: 12,
  term: 24,
  document: 24,
  event: 36,
};

/**
 * The day by which an entry is to be read again, as `2027-11-24`.
 *
 * @example an initiative last reviewed on 2024-02-29 // => '2025-02-28'
 */
export function reviewDueOn({ kind, facts }: Pick<Entry, 'kind' | 'facts'>): string {
  if (facts.reviewBy !== undefined) return facts.reviewBy;
  const reviewed = new Date(parseEdtf(facts.lastReviewed).earliest);
  const month = reviewed.getUTCMonth() + REVIEW_MONTHS[kind];
  const lastOfMonth = new Date(Date.UTC(reviewed.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(reviewed.getUTCFullYear(), month, Math.min(reviewed.getUTCDate(), lastOfMonth))).toISOString().slice(0, 10);
}

/** The entries whose review is due on a day or before, longest due first. */
export function entriesDue(entries: Iterable<Entry>, day: string): { readonly entry: Entry; readonly due: string }[] {
  return [...entries]
    .map((entry) => ({ entry, due: reviewDueOn(entry) }))
    .filter(({ due }) => due <= day)
    .toSorted((a, b) => a.due.localeCompare(b.due));
}
