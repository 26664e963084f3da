import { formatDate } from '#i18n/dates.ts';
import { summaryOf } from '#model/names.ts';
import { compareDates, dateOf } from '#model/queries/dates.ts';
import type { Entry } from '#model/types.ts';
import type { EntryKey, EntryKind } from '#schema/parts/ref.ts';
import { wordCourse } from '../commitments.ts';
import { linkTo, linkToEntry, type ViewContext } from '../context.ts';
import type { EntryItem, Section } from '../sections.ts';

/** The commitments, figures, events and terms that name this entry. */
export function viewRelated(key: EntryKey, context: ViewContext): Section[] {
  const { sections } = context.messages;
  const listed = [
    { id: 'commitments', heading: sections.commitments, kind: 'commitment' },
    { id: 'figures', heading: sections.figures, kind: 'figure' },
    { id: 'events', heading: sections.events, kind: 'event' },
    { id: 'terms', heading: sections.terms, kind: 'term' },
  ] as const;
  return listed.map(({ id, heading, kind }) => ({
    type: 'entries',
    id,
    heading,
    items: findNaming(key, kind, context).map((entry) => toItem(entry, context)),
  }));
}

/** The entries that a field names, as a list. */
export function viewEntries(
  id: string,
  heading: string,
  keys: readonly EntryKey[],
  context: ViewContext,
): Extract<Section, { type: 'entries' }> {
  const items = [...new Set(keys)].map((key): EntryItem => {
    const entry = context.model.entries.get(key);
    return { entry: linkTo(context, key), meta: entry && metaOf(entry, context), text: undefined };
  });
  return { type: 'entries', id, heading, items };
}

/** The entries of a kind that refer to this one, by date. */
export function findNaming(key: EntryKey, kind: EntryKind, { model }: ViewContext): Entry[] {
  const keys = new Set((model.referencesTo.get(key) ?? []).map((reference) => reference.from));
  return [...keys]
    .map((each) => model.entries.get(each))
    .filter((entry): entry is Entry => entry?.kind === kind)
    .toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
}

export function toItem(entry: Entry, context: ViewContext): EntryItem {
  const text = entry.kind === 'event' ? entry.facts.summary?.[context.locale] : summaryOf(entry)[context.locale];
  return { entry: linkToEntry(context, entry), meta: metaOf(entry, context), text };
}

function metaOf(entry: Entry, context: ViewContext): string | undefined {
  if (entry.kind === 'commitment') return wordCourse(entry, context);
  const date = dateOf(entry);
  return date === undefined || entry.kind === 'initiative' || entry.kind === 'organisation' ? undefined : formatDate(date, context.locale);
}
