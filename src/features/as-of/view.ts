import { AS_OF_DATA, asOf } from './page.ts';
import { asOfWordsOf, type AsOfPageWords } from './words.ts';
import { formatDate } from '#i18n/dates.ts';
import { AS_OF_LISTS, type AsOfList, type AsOfRow, type AsOfRows } from './evaluate.ts';
import type { ViewContext } from '#views/context.ts';

/** How things stood on a day, or the way to a day. */
export interface AsOfView {
  readonly words: AsOfPageWords;
  readonly title: string;
  /** As `2010-03-31`; undefined on the page that asks for it. */
  readonly day: string | undefined;
  readonly dataHref: string;
  readonly action: string;
  readonly lists: readonly AsOfListView[];
  readonly summary: string;
  /** Which days those are. */
  readonly readyMadeText: string;
  /** The days that are built, by year. */
  readonly years: readonly { readonly year: string; readonly days: readonly DayLink[] }[];
  readonly previous: DayLink | undefined;
  readonly next: DayLink | undefined;
}

export interface AsOfListView {
  readonly id: AsOfList;
  readonly heading: string;
  readonly first: string;
  readonly columns: readonly { readonly name: string; readonly label: string }[];
  readonly rows: readonly AsOfRow[];
}

interface DayLink {
  readonly text: string;
  readonly href: string;
}

/** @param days the days that are built, in order */
export function viewAsOf(
  context: ViewContext,
  days: readonly string[],
  asked?: { readonly day: string; readonly rows: AsOfRows },
): AsOfView {
  const { urls, locale } = context;
  const words = asOfWordsOf(locale);
  const toLink = (day: string): DayLink => ({
    text: formatDate(day, locale),
    href: urls.feature(locale, asOf, day),
  });
  const rows = Object.values(asked?.rows ?? {}).flat();
  const place = asked ? days.indexOf(asked.day) : -1;
  const [previous, next] = [days[place - 1], days[place + 1]];
  const shown = {
    '{date}': asked ? formatDate(asked.day, locale) : '',
    '{count}': rows.length,
    '{differing}': rows.filter(({ differs }) => differs).length,
  };
  return {
    words,
    title: asked ? words.titleOn(formatDate(asked.day, locale)) : words.title,
    day: asked?.day,
    dataHref: urls.featureFile(locale, AS_OF_DATA[locale]),
    action: urls.feature(locale, asOf),
    lists: (Object.keys(AS_OF_LISTS) as AsOfList[]).map((id) => ({
      id,
      ...words.lists[id],
      columns: AS_OF_LISTS[id].map((name) => ({ name, label: words.columns[name] })),
      rows: asked?.rows[id] ?? [],
    })),
    summary: asked ? Object.entries(shown).reduce((text, [slot, value]) => text.replace(slot, String(value)), words.shown) : '',
    readyMadeText: days.every((day) => day.endsWith('-12-31')) ? words.readyMadeYears : words.readyMadeText,
    years: asked ? [] : [...Map.groupBy(days, (day) => day.slice(0, 4))].map(([year, each]) => ({ year, days: each.map(toLink) })),
    previous: asked && previous !== undefined ? toLink(previous) : undefined,
    next: asked && next !== undefined ? toLink(next) : undefined,
  };
}
