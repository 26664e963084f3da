import { ASKED_WORDS } from '#i18n/asked-words.ts';
import { formatNumber } from '#i18n/dates.ts';
import { rolesOf, statesOf } from '#model/queries/facets.ts';
import type { Entry, Model } from '#model/types.ts';
import type { Locale } from '#site.ts';

/**
 * The words by which people ask about what an entry is, though its page may use others: those that its editors foresaw, and
 * those for the roles it has or gives, the kind of event or promise it is, and how it stands. A figure is asked for by its
 * numbers.
 *
 * @example an initiative with a funder // => 'pays paid funded …'
 */
export function askedWordsOf(entry: Entry, locale: Locale, model: Model): string {
  const given = entry.kind === 'initiative' ? entry.facts.participants.map(({ role }) => role) : [];
  const roles = new Set([...rolesOf(entry, model), ...given]);
  const values = entry.kind === 'figure' ? entry.facts.series.flatMap((series) => series.values) : [];
  const kinds = entry.kind === 'event' || entry.kind === 'commitment' ? [entry.facts.kind] : [];
  return [
    ...entry.facts.asked[locale],
    ...values.flatMap((value) => (value === null ? [] : formatNumber(value, locale))),
    ...[...roles].flatMap((role) => model.roles.get(role)?.asked[locale] ?? []),
    ...[...kinds, ...statesOf(entry)].flatMap((name) => ASKED_WORDS[locale][name] ?? []),
  ].join(' ');
}
