import { MARK_FORMS, type DrawnMark } from '#charts/timeline-mark.ts';
import { drawTimeline, type TimelineChart, type TimelineDrawing } from '#charts/timeline.ts';
import type { TextShape, Shape } from '#charts/drawing.ts';
import { timelineWordsOf } from '#i18n/timeline-words.ts';
import { boundsOf } from '#model/queries/dates.ts';
import { TIMELINE_SORTS, type TimelineItem, type TimelineSort } from '#model/queries/timeline.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import type { ViewContext } from './context.ts';
import { formOf, FORM_OF, viewTimelineRow, type TimelineRow } from './timeline-items.ts';

/** A timeline for wide and for narrow screens, each with its own arrangement. */
export interface TimelinePicture {
  readonly wide: TimelinePrint & { readonly marks: readonly { readonly mark: DrawnMark; readonly row: TimelineRow }[] };
  /** Its marks lead nowhere: those of a sort that look alike are one. */
  readonly narrow: TimelinePrint & { readonly groups: readonly { readonly sort: TimelineSort; readonly mark: DrawnMark }[] };
}

/** The ground of a drawing: its lines, the names of its lanes, and its axis with what that leads to. */
export interface TimelinePrint {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly ticks: readonly { readonly text: TextShape; readonly href: string | undefined }[];
}

/** What a timeline shows: a stretch of time with lines at certain moments, and lanes of what has a date. */
export interface TimelinePlan {
  readonly from: number;
  readonly until: number;
  readonly ticks: readonly { readonly time: number; readonly label: string; readonly href?: string | undefined }[];
  readonly lanes: readonly { readonly label: string; readonly items: readonly TimelineItem[] }[];
  readonly width: number;
}

/** What the legend explains: the form of each sort, and the ways in which a date is drawn. */
export interface TimelineKey {
  readonly sorts: readonly { readonly sort: TimelineSort; readonly form: string }[];
  readonly courses: readonly { readonly name: 'exact' | 'inexact' | 'course' | 'onward'; readonly mark: DrawnMark }[];
}

/** The earliest beginning of an axis; what is older stands at its edge. */
export const BEGIN = Date.UTC(1990, 0);
const NARROW = 286;
/** With more of them, words beside each would make a list of the drawing. */
const MOST_LABELLED = 100;

/** @param on the entry on whose page it stands */
export function viewTimelinePicture(plan: TimelinePlan, context: ViewContext, on?: EntryKey): TimelinePicture {
  const rows = plan.lanes.map(({ items }) => items.map((item) => viewTimelineRow(item, context, on)));
  const chart: TimelineChart = {
    ...plan,
    lanes: plan.lanes.map(({ label, items }, lane) => ({
      label,
      marks: items.map((item, index) => ({
        form: FORM_OF[item.sort],
        ...boundsOf(item.when),
        label: rows[lane]?.[index]?.short ?? '',
      })),
    })),
  };
  const isLabelled = rows.flat().length <= MOST_LABELLED;
  const [wide, narrow] = [
    drawTimeline(chart, { width: plan.width, isLabelled }),
    drawTimeline(chart, { width: NARROW, isLabelled: false }),
  ];
  const pair = ({ lanes }: TimelineDrawing) =>
    lanes.flatMap((marks, lane) => marks.flatMap((mark, index) => (rows[lane]?.[index] ? [{ mark, row: rows[lane][index] }] : [])));
  return {
    wide: { ...toPrint(wide, plan), marks: pair(wide) },
    narrow: { ...toPrint(narrow, plan), groups: groupMarks(pair(narrow)) },
  };
}

/** One mark for all of a sort that are filled, and one for all that are hollow. */
function groupMarks(marks: TimelinePicture['wide']['marks']): TimelinePicture['narrow']['groups'] {
  return [...Map.groupBy(marks, ({ mark, row }) => `${row.sort} ${mark.isExact}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const join = (part: 'form' | 'perhaps' | 'surely' | 'onward') => alike.map(({ mark }) => mark[part] ?? '').join('');
    const mark = { ...first.mark, form: join('form'), perhaps: join('perhaps'), surely: join('surely'), onward: join('onward') };
    return [{ sort: first.row.sort, mark }];
  });
}

/** A lane for each sort, from a little before the first of them to the last. */
export function planBySort(items: readonly TimelineItem[], width: number, { locale }: ViewContext): TimelinePlan {
  const begins = items.flatMap(({ when }) => boundsOf(when).start?.[0] ?? []);
  const first = new Date(Math.max(BEGIN, Math.min(...begins))).getUTCFullYear();
  const [from, until] = [Date.UTC(first, 0), endOf(items)];
  const years = new Date(until).getUTCFullYear() - first;
  const step = [1, 2, 5, 10].find((each) => years / each <= 14) ?? 10;
  return { from, until, ticks: yearTicks(from, until, step), lanes: lanesBySort(items, timelineWordsOf(locale).sorts), width };
}

/** A lane for each sort of date, of those that there are. */
function lanesBySort(items: readonly TimelineItem[], labels: Readonly<Record<TimelineSort, string>>): TimelinePlan['lanes'] {
  return TIMELINE_SORTS.map((sort) => ({ label: labels[sort], items: items.filter((item) => item.sort === sort) })).filter(
    (lane) => lane.items.length > 0,
  );
}

export function viewTimelineKey(items: readonly TimelineItem[]): TimelineKey {
  const used = new Set(items.map(({ sort }) => sort));
  const bare = { isExact: true, perhaps: undefined, surely: undefined, onward: undefined, text: undefined };
  const mark = { ...bare, form: `M0 0${MARK_FORMS.circle}`, box: { left: 0, right: 0, top: 0, bottom: 0 } };
  return {
    sorts: TIMELINE_SORTS.filter((sort) => used.has(sort)).map((sort) => ({ sort, form: formOf(sort) })),
    courses: [
      { name: 'exact', mark },
      { name: 'inexact', mark: { ...mark, isExact: false, form: `M14 0${MARK_FORMS.circle}`, perhaps: 'M0 0H28' } },
      { name: 'course', mark: { ...mark, surely: 'M0 0H28' } },
      { name: 'onward', mark: { ...mark, onward: 'M0 0H28' } },
    ],
  };
}

/** A line at the beginning of every so many years. */
export function yearTicks(
  from: number,
  until: number,
  step: number,
): { readonly time: number; readonly label: string; readonly year: number }[] {
  const [first, last] = [from, until].map((time) => new Date(time).getUTCFullYear());
  const begin = Math.ceil((first ?? 0) / step) * step;
  return Array.from({ length: Math.max(0, Math.floor(((last ?? 0) - begin) / step) + 1) }, (_, index) => {
    const year = begin + index * step;
    return { time: Date.UTC(year, 0), label: String(year), year };
  });
}

function toPrint({ width, height, shapes, ticks }: TimelineDrawing, plan: TimelinePlan): TimelinePrint {
  return { width, height, shapes, ticks: ticks.flatMap((text, index) => (text ? [{ text, href: plan.ticks[index]?.href }] : [])) };
}

/** The end of the year of the last date. */
export function endOf(items: readonly TimelineItem[]): number {
  const times = items.flatMap(({ when }) => {
    const { start, end } = boundsOf(when);
    return [...(start ?? []), ...(typeof end === 'object' ? end : [])];
  });
  return Date.UTC(new Date(Math.max(BEGIN, ...times)).getUTCFullYear() + 1, 0) - 1;
}
