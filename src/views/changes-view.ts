import { formatDate } from '#i18n/dates.ts';
import { changeWordsOf, type ChangeWords } from '#i18n/change-words.ts';
import { listChanges, type RecordedChange } from '#model/changes.ts';
import { topicsInUse } from '#model/queries/facets.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { FEED_FORMATS, type FeedFormat } from '#urls.ts';
import { linkToEntry, type EntryLink, type ViewContext } from './context.ts';

/** What appeared and changed on the site, newest day first. */
export interface ChangesView {
  readonly words: ChangeWords['page'];
  readonly form: ChangeWords['form'];
  readonly days: readonly DayOfChanges[];
  /** Where the days before these can be read, if there are more. */
  readonly earlier: string | undefined;
  /** Of the whole site, then of each topic. */
  readonly feeds: readonly FeedLink[];
}

export interface DayOfChanges {
  /** As `2026-11-24`. */
  readonly day: string;
  readonly date: string;
  readonly changes: readonly ChangeItem[];
}

/** One line of the record. */
export interface ChangeItem {
  readonly kind: string;
  readonly isCorrection: boolean;
  /** The entry, where the change can be seen; where a line counts many, their list. */
  readonly link: Pick<EntryLink, 'text' | 'href'> & Partial<EntryLink>;
  readonly text: string | undefined;
  /** How many changes it stands for. */
  readonly count: number;
}

/** A feed in each of its formats. */
export interface FeedLink {
  readonly label: string;
  readonly files: readonly { readonly label: string; readonly type: string; readonly href: string }[];
}

export function viewChanges(context: ViewContext): ChangesView {
  const { page, form } = changeWordsOf(context.locale);
  const byDay = Map.groupBy(listChanges(context.model), ({ when }) => when);
  const days = [...byDay].map(([day, changes]) => ({ day, date: formatDate(day, context.locale), changes: viewDay(changes, context) }));
  return {
    words: page,
    form,
    days: latestOf(days),
    earlier: latestOf(days).length < days.length ? page.earlier : undefined,
    feeds: [
      toFeedLink(page.wholeSite, undefined, context),
      ...topicsInUse(context.model).map((topic) => toFeedLink(topic.label[context.locale], topic.id, context)),
    ],
  };
}

/** Lines of one page, in whole days; the first day is there however long it is. */
const MOST_LINES = 300;

function latestOf(days: readonly DayOfChanges[]): DayOfChanges[] {
  let lines = 0;
  return days.filter(({ changes }, place) => {
    lines += changes.length;
    return place === 0 || lines <= MOST_LINES;
  });
}

/** The formats of the feed of the whole site. */
export function viewFeeds(context: ViewContext): FeedLink['files'] {
  return toFeedLink('', undefined, context).files;
}

/** One line of the record, for pages and feeds. */
export function viewChange(change: RecordedChange, context: ViewContext): ChangeItem {
  const { entry, kind } = change;
  const isElsewhere = kind === 'published' || kind === 'source';
  return {
    kind: changeWordsOf(context.locale).kinds[kind],
    isCorrection: kind === 'correction',
    link: linkToEntry(context, entry, isElsewhere ? undefined : change.at),
    text: kind === 'published' ? undefined : change.text[context.locale],
    count: 1,
  };
}

/** More than this of one kind on one day are counted, not listed: a page of hundreds of lines says less than a number. */
const MAX_LISTED = 30;

function viewDay(changes: readonly RecordedChange[], context: ViewContext): ChangeItem[] {
  const { locale, urls } = context;
  const words = changeWordsOf(locale);
  const published = ENTRY_KINDS.flatMap((kind): ChangeItem[] => {
    const appeared = changes.filter((change) => change.kind === 'published' && change.entry.kind === kind);
    if (appeared.length <= MAX_LISTED) return appeared.map((change) => viewChange(change, context));
    return [
      {
        kind: words.kinds.published,
        isCorrection: false,
        link: { text: words.page.added(appeared.length, kind), href: urls.index(locale, kind) },
        text: undefined,
        count: appeared.length,
      },
    ];
  });
  return [...changes.filter(({ kind }) => kind !== 'published').map((change) => viewChange(change, context)), ...published];
}

function toFeedLink(label: string, topic: string | undefined, { urls, locale }: ViewContext): FeedLink {
  const formats = Object.keys(FEED_FORMATS) as FeedFormat[];
  return {
    label,
    files: formats.map((format) => ({
      label: FEED_FORMATS[format].name,
      type: FEED_FORMATS[format].mediaType,
      href: urls.feed(locale, format, topic),
    })),
  };
}
