import { parseEdtf } from '#schema/parts/edtf-date.ts';
import type { Topic } from '#schema/vocabulary.ts';
import type { Entry, Model } from '../types.ts';
import { stateOf } from './commitment-state.ts';
import { dateOf } from './dates.ts';
import { participationsOf } from './participations.ts';

/** The countries an entry is based in, as two letters. */
export function countriesOf(entry: Entry): readonly string[] {
  if (entry.kind === 'initiative') return entry.facts.countries;
  return entry.kind === 'organisation' && entry.facts.country ? [entry.facts.country] : [];
}

/** The latest state of an initiative or commitment. */
export function statesOf(entry: Entry): readonly string[] {
  if (entry.kind === 'commitment') return [stateOf(entry)];
  return entry.kind === 'initiative' ? [entry.facts.status.at(-1)?.state ?? 'unknown'] : [];
}

/** The roles an actor has in anything. */
export function rolesOf(entry: Entry, model: Model): string[] {
  return [...new Set(participationsOf(entry.key, model).map(({ participant }) => participant.role))];
}

/** The sector of an organisation. */
export function sectorsOf(entry: Entry): string[] {
  return entry.kind === 'organisation' ? [entry.facts.sector] : [];
}

/** The year an entry is sorted under: of a paper its date, of an event its day, of a body its beginning. */
export function yearsOf(entry: Entry): string[] {
  const date = dateOf(entry);
  if (date === undefined) return [];
  const { start, end } = parseEdtf(date);
  const year = start?.year ?? (typeof end === 'object' ? end.year : undefined);
  return year === undefined ? [] : [String(year)];
}

/** The topics that some entry has, in the order of the vocabulary. */
export function topicsInUse(model: Model): Topic[] {
  return topicsAmong(
    [...model.entries.values()].flatMap(({ facts }) => facts.topics),
    model,
  );
}

/** The topics with these ids, each once and in the order of the vocabulary. */
export function topicsAmong(ids: readonly string[], { topics }: Model): Topic[] {
  const used = new Set(ids);
  return [...topics.values()].filter(({ id }) => used.has(id));
}
