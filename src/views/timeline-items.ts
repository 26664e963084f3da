import { MARK_FORMS, type MarkForm } from '#charts/timeline-mark.ts';
import { formatDate } from '#i18n/dates.ts';
import { timelineWordsOf } from '#i18n/timeline-words.ts';
import { formatIdentifier } from '#model/identifier.ts';
import { abbreviationOf, titleOf } from '#model/names.ts';
import type { TimelineItem, TimelineSort } from '#model/queries/timeline.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import type { Entry } from '#model/types.ts';
import { linkToEntry, type ViewContext } from './context.ts';

/** A date in words: a line of the list, and what a mark of the drawing stands for and leads to. */
export interface TimelineRow {
  readonly sort: TimelineSort;
  readonly sortLabel: string;
  readonly when: string;
  readonly text: string;
  /** In the drawing, where there is less room. */
  readonly short: string;
  /** Where it is stated. */
  readonly href: string;
  readonly topic: string;
  /** How sure it is, where that is not as sure as can be. */
  readonly remark: string | undefined;
}

export const FORM_OF: Readonly<Record<TimelineSort, MarkForm>> = {
  event: 'diamond',
  state: 'circle',
  commitment: 'triangle',
  participation: 'square',
  document: 'sheet',
};

/** The outline of the mark of a sort, around zero. */
export function formOf(sort: TimelineSort): string {
  return `M0 0${MARK_FORMS[FORM_OF[sort]]}`;
}

/** @param on the entry on whose page it stands: its name is left out */
export function viewTimelineRow(item: TimelineItem, context: ViewContext, on?: EntryKey): TimelineRow {
  const { locale, messages } = context;
  const { entry, claim, sort, when } = item;
  const words = timelineWordsOf(locale);
  const text = wordItem(item, context, on);
  const isOwnPage = sort === 'event' || sort === 'document';
  const remarks = [
    ...(claim && claim.confidence !== 'confirmed' ? [messages.confidences[claim.confidence].toLowerCase()] : []),
    ...(claim?.dispute ? [messages.disputed.toLowerCase()] : []),
  ];
  return {
    sort,
    sortLabel: words.sorts[sort],
    when: formatDate(when, locale),
    text,
    short: entry.kind === 'document' ? (formatIdentifier(entry.facts.identifiers) ?? text) : text,
    href: linkToEntry(context, entry, isOwnPage ? undefined : claim?.anchor).href,
    topic: wordTopic(item, context),
    remark: remarks.length > 0 ? remarks.join('; ') : undefined,
  };
}

/** The main topic, by which lanes are divided. */
export function wordTopic({ entry }: TimelineItem, { model, locale }: ViewContext): string {
  const [main] = entry.facts.topics;
  return main === undefined ? timelineWordsOf(locale).noTopic : (model.topics.get(main)?.label[locale] ?? main);
}

function wordItem({ entry, claim }: TimelineItem, context: ViewContext, on: EntryKey | undefined): string {
  const { locale, messages, model } = context;
  const words = timelineWordsOf(locale);
  const title = titleOf(entry)[locale];
  const statement = claim?.statement;
  const name = entry.key === on ? '' : `${entry.kind === 'commitment' ? title : nameOf(entry, locale)}: `;
  switch (statement?.type) {
    case 'participation': {
      const actor = model.entries.get(statement.actor);
      const role = model.roles.get(statement.role)?.label[locale] ?? statement.role;
      return `${name}${actor ? nameOf(actor, locale) : statement.actor} (${role})`;
    }
    case 'status':
      return `${name}${(messages.initiativeStates as Record<string, string>)[statement.state]?.toLowerCase() ?? statement.state}`;
    case 'step':
      return `${name}${(messages.commitmentStates as Record<string, string>)[statement.state]?.toLowerCase() ?? statement.state}`;
    case 'start':
      return `${name}${words.began}`;
    case 'end':
      return `${name}${words.ended}`;
    case 'made':
      return entry.kind === 'commitment' ? `${name}${messages.commitmentKinds[entry.facts.kind].toLowerCase()}` : title;
    default:
      return title;
  }
}

function nameOf(entry: Entry, locale: ViewContext['locale']): string {
  return abbreviationOf(entry) ?? titleOf(entry)[locale];
}
