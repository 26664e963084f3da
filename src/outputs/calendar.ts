import { ICalCalendar, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { calendarWordsOf } from '#i18n/data-words.ts';
import { formatDate } from '#i18n/dates.ts';
import { lastChangedOn } from '#model/changes.ts';
import { summaryOf, titleOf } from '#model/names.ts';
import type { Entry, EntryOf } from '#model/types.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import { SITE } from '#site.ts';
import { wordCourse } from '#views/commitments.ts';
import { entriesOf } from '#model/entries-of.ts';
import { linkToEntry, type ViewContext } from '#views/context.ts';

/** How many days a date may span to stand in a calendar: what is known by its year or season alone would cover everything else. */
const MAX_DAYS = 31;
const DAY = 86_400_000;

/**
 * The events, each on its day or over its month, and the commitments on the last day on which they were due.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function toCalendar(context: ViewContext): string {
  const { locale, model } = context;
  const words = calendarWordsOf(locale);
  const calendar = new ICalCalendar({
    name: `${SITE.name[locale]} · ${words.title}`,
    description: words.description,
    prodId: { company: SITE.name.en, product: 'calendar', language: locale.toUpperCase() },
  });
  for (const event of entriesOf(model, 'event')) {
    const { earliest, latest } = parseEdtf(event.facts.when);
    if (latest - earliest < MAX_DAYS * DAY) calendar.createEvent(toEvent(event, earliest, latest, context));
  }
  for (const commitment of entriesOf(model, 'commitment')) {
    const due = toDue(commitment, context);
    if (due) calendar.createEvent(due);
  }
  return calendar.toString();
}

function toEvent(entry: Entry, earliest: number, latest: number, context: ViewContext): ICalEventData {
  const { locale, urls } = context;
  return {
    id: `${entry.kind}-${entry.id}-${locale}@cooperation-file`,
    allDay: true,
    timezone: 'UTC',
    start: new Date(earliest),
    // The end of a day of a calendar is the day after.
    end: new Date(latest + 1),
    stamp: new Date(lastChangedOn(entry) ?? entry.facts.firstPublished),
    summary: titleOf(entry)[locale],
    description: summaryOf(entry)[locale],
    url: urls.absolute(linkToEntry(context, entry).href),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function toDue(entry: EntryOf<'commitment'>, context: ViewContext): ICalEventData | undefined {
  const { due } = entry.facts;
  const { locale, messages } = context;
  const latest = due === undefined ? Infinity : parseEdtf(due).latest;
  if (due === undefined || !Number.isFinite(latest)) return undefined;
  const words = calendarWordsOf(locale);
  const event = toEvent(entry, latest + 1 - DAY, latest, context);
  return {
    ...event,
    summary: words.due(titleOf(entry)[locale]),
    description: `${summaryOf(entry)[locale]}\n${messages.fields.due}: ${formatDate(due, locale)}. ${wordCourse(entry, context)}.`,
  };
}
