import { topicPath } from '../feature.ts';
import { timeline } from './page.ts';
import { compareIn, formatDate, formatMonth } from '#i18n/dates.ts';
import { timelineWordsOf, type TimelineWords } from '#i18n/timeline-words.ts';
import { countLessExact, itemsIn, parsePeriod, periodsAround, periodsByScale, type Period, type Scale } from '#model/queries/periods.ts';
import { timelineOf, timelineTopics, type TimelineItem } from '#model/queries/timeline.ts';
import type { ViewContext } from '#views/context.ts';
import {
  BEGIN,
  endOf,
  planBySort,
  viewTimelineKey,
  viewTimelinePicture,
  yearTicks,
  type TimelineKey,
  type TimelinePicture,
  type TimelinePlan,
} from '#views/timeline-drawing.ts';
import { viewTimelineRow, wordTopic, type TimelineRow } from '#views/timeline-items.ts';

/** A page of the timeline: all of it, a period or a topic. */
export interface TimelineView {
  readonly words: TimelineWords;
  readonly title: string;
  readonly intro: string;
  readonly count: string;
  readonly picture: TimelinePicture;
  readonly keys: TimelineKey;
  /** By year where there are very many. */
  readonly groups: readonly { readonly heading: string | undefined; readonly rows: readonly TimelineRow[] }[];
  /** The periods around this one, the largest first, then this one without an address. */
  readonly path: readonly TimelineLink[];
  readonly closer: readonly TimelineLink[];
  readonly previous: TimelineLink | undefined;
  readonly next: TimelineLink | undefined;
  readonly lessExact: { readonly text: string; readonly link: TimelineLink } | undefined;
  readonly topics: readonly TimelineLink[];
  readonly calendarHref: string;
}

export interface TimelineLink {
  readonly text: string;
  /** None for the page itself. */
  readonly href: string | undefined;
  readonly count?: number;
}

const WIDTH = 960;

/** The scales on which there are pages, from the whole to a month. */
const FINER: Readonly<Record<Scale, Scale | undefined>> = { decade: 'year', year: 'month', month: undefined };

/** The timeline, or what of it falls in a period or is about a topic. */
export function viewTimelineOf(narrowed: { readonly period?: string; readonly topic?: string }, context: ViewContext): TimelineView {
  if (narrowed.topic !== undefined) return viewTimelineTopic(narrowed.topic, context);
  return narrowed.period === undefined ? viewTimeline(context) : viewTimelinePeriod(narrowed.period, context);
}

/** The whole timeline, by topic. */
export function viewTimeline(context: ViewContext): TimelineView {
  const { decade: decades } = periodsByScale(context.model);
  const all = timelineOf(context.model);
  const items = latestOf(all, 'whole');
  const words = timelineWordsOf(context.locale);
  const hrefs = new Map(decades.map((decade) => [new Date(decade.from).getUTCFullYear(), toLink(decade, context).href]));
  const until = endOf(items);
  const plan = {
    from: BEGIN,
    until,
    ticks: yearTicks(BEGIN, until, 5).map((tick) => ({ ...tick, href: hrefs.get(tick.year) })),
    lanes: lanesByTopic(items, context),
    width: WIDTH,
  };
  return {
    ...viewPage(items, plan, context),
    count: countOf(all, 'whole', words),
    title: words.title,
    intro: words.intro,
    path: [{ text: words.zoom.whole, href: undefined }],
    closer: decades.map((decade) => ({ ...toLink(decade, context), count: itemsIn(decade, all).length })),
    groups: groupByYear(items, context),
  };
}

/** One decade, year or month of it. */
export function viewTimelinePeriod(id: string, context: ViewContext): TimelineView {
  const { urls, locale } = context;
  const words = timelineWordsOf(locale);
  const period = parsePeriod(id);
  const all = timelineOf(context.model);
  const inIt = itemsIn(period, all);
  const items = latestOf(inIt, period.scale);
  const around = periodsAround(period);
  const text = wordPeriod(period, context);
  const finer = FINER[period.scale];
  const scales = periodsByScale(context.model);
  const closer = finer === undefined ? [] : scales[finer].filter(({ from, until }) => from >= period.from && until <= period.until);
  const siblings = scales[period.scale];
  const place = siblings.findIndex((each) => each.id === id);
  const [previous, next] = [siblings[place - 1], siblings[place + 1]];
  const fewer = countLessExact(period, all);
  const longer = around.at(-1);
  return {
    ...viewPage(items, toPlan(period, items, closer, context), context),
    count: countOf(inIt, period.scale, words),
    title: words.titleOf(text),
    intro: words.introOf(text),
    path: [
      { text: words.zoom.whole, href: urls.feature(locale, timeline) },
      ...around.map((each) => toLink(each, context)),
      { text, href: undefined },
    ],
    closer: closer.map((each) => ({ ...toLink(each, context), count: itemsIn(each, all).length })),
    groups: period.scale === 'decade' ? groupByYear(items, context) : [{ heading: undefined, rows: toRows(items, context) }],
    previous: previous && toLink(previous, context),
    next: next && toLink(next, context),
    lessExact:
      fewer === 0
        ? undefined
        : {
            text: words.zoom.lessExact(fewer),
            link: longer ? toLink(longer, context) : { text: words.zoom.whole, href: urls.feature(locale, timeline) },
          },
  };
}

/** What of it is about a topic, by sort. */
export function viewTimelineTopic(topic: string, context: ViewContext): TimelineView {
  const { model, urls, locale } = context;
  const words = timelineWordsOf(locale);
  const label = model.topics.get(topic)?.label[locale] ?? topic;
  const about = timelineOf(model).filter(({ entry }) => entry.facts.topics.includes(topic));
  const items = latestOf(about, 'whole');
  return {
    ...viewPage(items, planBySort(items, WIDTH, context), context, topic),
    count: countOf(about, 'whole', words),
    closer: about.length > items.length ? periodsByScale(model).decade.map((decade) => toLink(decade, context)) : [],
    title: words.titleOf(label),
    intro: words.introOfTopic(label),
    path: [
      { text: words.zoom.whole, href: urls.feature(locale, timeline) },
      { text: label, href: undefined },
    ],
    groups: [{ heading: undefined, rows: toRows(items, context) }],
  };
}

/**
 * With more, the page would be slow to load and too long to read: then it shows the latest, and the shorter periods the rest. Of a
 * year or month most of the rest only went on in it.
 */
const MOST_SHOWN: Readonly<Record<Scale | 'whole', number>> = { whole: 700, decade: 700, year: 300, month: 300 };

function latestOf(items: readonly TimelineItem[], scale: keyof typeof MOST_SHOWN): readonly TimelineItem[] {
  return items.slice(-MOST_SHOWN[scale]);
}

function countOf({ length }: readonly TimelineItem[], scale: keyof typeof MOST_SHOWN, words: TimelineWords): string {
  return length > MOST_SHOWN[scale] ? words.latest(MOST_SHOWN[scale], length) : words.count(length);
}

function viewPage(
  items: readonly TimelineItem[],
  plan: TimelinePlan,
  context: ViewContext,
  topic?: string,
): Omit<TimelineView, 'title' | 'intro' | 'count' | 'path' | 'groups'> {
  const { model, urls, locale } = context;
  const words = timelineWordsOf(locale);
  return {
    words,
    picture: viewTimelinePicture(plan, context),
    keys: viewTimelineKey(items),
    closer: [],
    previous: undefined,
    next: undefined,
    lessExact: undefined,
    topics: timelineTopics(model).map(({ id, label }) => ({
      text: label[locale],
      href: id === topic ? undefined : urls.feature(locale, timeline, topicPath(locale, id)),
    })),
    calendarHref: urls.calendar(locale),
  };
}

function toPlan(period: Period, items: readonly TimelineItem[], closer: readonly Period[], context: ViewContext): TimelinePlan {
  const hrefs = new Map(closer.map((each) => [each.from, toLink(each, context).href]));
  return {
    from: period.from,
    until: period.until,
    ticks: ticksOf(period, context).map((tick) => ({ ...tick, href: hrefs.get(tick.time) })),
    lanes: lanesByTopic(items, context),
    width: WIDTH,
  };
}

function ticksOf({ scale, from, until }: Period, { locale }: ViewContext): { readonly time: number; readonly label: string }[] {
  if (scale === 'decade') return yearTicks(from, until, 1);
  const year = new Date(from).getUTCFullYear();
  if (scale === 'year') {
    return Array.from({ length: 12 }, (_, month) => {
      return { time: Date.UTC(year, month), label: formatMonth(month + 1, locale) };
    });
  }
  const month = new Date(from).getUTCMonth();
  return Array.from({ length: new Date(until).getUTCDate() }, (_, day) => ({
    time: Date.UTC(year, month, day + 1),
    label: String(day + 1),
  }));
}

function lanesByTopic(items: readonly TimelineItem[], context: ViewContext): TimelinePlan['lanes'] {
  const compare = compareIn(context.locale);
  return [...Map.groupBy(items, (item) => wordTopic(item, context))]
    .map(([label, each]) => ({ label, items: each }))
    .toSorted((a, b) => compare(a.label, b.label));
}

function groupByYear(items: readonly TimelineItem[], context: ViewContext): TimelineView['groups'] {
  const yearOf = ({ begins: [earliest] }: TimelineItem) => String(new Date(earliest).getUTCFullYear());
  return [...Map.groupBy(items, yearOf)].map(([heading, each]) => ({ heading, rows: toRows(each, context) }));
}

function toRows(items: readonly TimelineItem[], context: ViewContext): TimelineRow[] {
  return items.map((item) => viewTimelineRow(item, context));
}

function toLink(period: Period, context: ViewContext): TimelineLink {
  return {
    text: wordPeriod(period, context),
    href: context.urls.feature(context.locale, timeline, period.id),
  };
}

function wordPeriod({ id, scale }: Period, { locale }: ViewContext): string {
  return scale === 'decade' ? id.replace('-', '–') : formatDate(id, locale);
}
