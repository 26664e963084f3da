import { hrefOfFeature } from '#features/links.ts';
import { timelineWordsOf } from '#i18n/timeline-words.ts';
import { historyOf } from '#model/queries/timeline.ts';
import type { Entry } from '#model/types.ts';
import type { ViewContext } from './context.ts';
import { planBySort, viewTimelinePicture, type TimelinePicture } from './timeline-drawing.ts';
import { viewTimelineRow, type TimelineRow } from './timeline-items.ts';

/** Everything with a date in the history of an entry, as a picture and in words. */
export interface EntryTimeline {
  readonly type: 'timeline';
  readonly id: string;
  readonly heading: string;
  readonly items: readonly TimelineRow[];
  readonly picture: TimelinePicture;
  readonly caption: string;
  /** What the list is called. */
  readonly list: string;
  readonly whole: { readonly text: string; readonly href: string } | undefined;
}

/** With fewer a picture shows nothing. */
const FEWEST = 3;
/** More cannot be told apart in the width of a text; then it shows the latest. */
const MOST = 150;
/** The column of the text of an entry. */
const WIDTH = 620;

/** A section of the page of an entry; none where there is too little to draw. */
export function viewEntryTimeline({ key }: Entry, context: ViewContext): EntryTimeline[] {
  const { model, locale } = context;
  const all = hrefOfFeature('timeline', context);
  const words = timelineWordsOf(locale).entry;
  const history = historyOf(key, model);
  if (history.length < FEWEST) return [];
  const items = history.slice(-MOST);
  return [
    {
      type: 'timeline',
      id: 'timeline',
      heading: words.heading,
      items: items.map((item) => viewTimelineRow(item, context, key)),
      picture: viewTimelinePicture(planBySort(items, WIDTH, context), context, key),
      caption: words.caption,
      list: history.length > items.length ? words.latest(items.length, history.length) : words.list(items.length),
      whole: all === undefined ? undefined : { text: words.whole, href: all },
    },
  ];
}
