import { figureWordsOf, type FigureWords } from '#i18n/figure-words.ts';
import { formatNumber, formatPeriod } from '#i18n/dates.ts';
import { panelsOf, type FigurePanel } from '#model/queries/figure-panels.ts';
import type { EntryOf } from '#model/types.ts';
import { viewStanding, type Standing } from './claims.ts';
import type { ViewContext } from './context.ts';
import { drawPanel, type FigureDrawing } from './figure-drawing.ts';
import { findDiscrepancies, markOf, type Discrepancy } from './figure-discrepancies.ts';
import type { SourceMark, Sources } from './sources.ts';

/** A figure to look at: under its finding, what of it can be seen together. */
export interface FigureChart {
  readonly words: FigureWords;
  /** What the figures show, or what is counted where they show nothing. */
  readonly finding: string;
  readonly countingBasis: string | undefined;
  readonly panels: readonly PanelView[];
  /** On the page of the figure itself. */
  readonly files: readonly { readonly label: string; readonly href: string }[];
}

/** Series on one scale, and what must be read with them; or a single number. */
export interface PanelView {
  readonly heading: string | undefined;
  readonly marks: readonly SourceMark[];
  readonly picture: ({ readonly type: 'chart'; readonly alternative: string } & FigureDrawing) | SingleNumber;
  readonly discrepancies: readonly Discrepancy[];
  readonly notes: readonly string[];
  readonly remarks: readonly { readonly label: string | undefined; readonly standing: Standing }[];
}

export interface SingleNumber {
  readonly type: 'number';
  readonly text: string;
  readonly unit: string;
  readonly period: string;
}

/** @param sources the numbering of the page */
export function viewFigureChart(entry: EntryOf<'figure'>, context: ViewContext, sources: Sources): FigureChart {
  const { facts, id } = entry;
  const { locale, urls } = context;
  const words = figureWordsOf(locale);
  const panels = panelsOf(facts);
  const discrepancies = findDiscrepancies(facts, context);
  return {
    words,
    finding: (facts.finding ?? facts.title)[locale],
    countingBasis: facts.countingBasis?.[locale],
    panels: panels.map((panel) => ({
      heading: headingOf(panel, panels.length, context),
      marks: sources.mark([...new Set(panel.series.flatMap(({ cite }) => cite))]),
      picture: viewPicture(panel, facts, discrepancies, context),
      discrepancies: discrepancies.filter(({ places }) => places.some((place) => panel.series.some((each) => each.id === place.series))),
      notes: viewNotes(panel, facts, context),
      remarks: viewRemarks(panel, context, sources),
    })),
    files: [
      { label: words.files.csv, href: urls.figureTable(id) },
      { label: words.files.json, href: urls.record('figure', id) },
      { label: words.files.svg, href: urls.figurePicture(locale, id, 'svg') },
      { label: words.files.png, href: urls.figurePicture(locale, id, 'png') },
    ],
  };
}

type Facts = EntryOf<'figure'>['facts'];

/** The name of its series; of several, whose names stand in the drawing, their period, where another panel has another. */
function headingOf({ series, periods }: FigurePanel, count: number, { locale }: ViewContext): string | undefined {
  const [first] = series;
  if (series.length === 1 && first) return first.label[locale];
  return count > 1 ? [...new Set([periods[0], periods.at(-1)])].map((period) => formatPeriod(period ?? '', locale)).join(' – ') : undefined;
}

function viewPicture(panel: FigurePanel, facts: Facts, discrepancies: readonly Discrepancy[], context: ViewContext): PanelView['picture'] {
  const { locale } = context;
  const cells = panel.series.flatMap((series) =>
    panel.periods.flatMap((period) => {
      const value = series.values[facts.periods.indexOf(period)] ?? null;
      const text = value === null ? '' : `${formatNumber(value, locale)}${markOf(discrepancies, series.id, period)}`;
      return value === null ? [] : [{ series, text, period: formatPeriod(period, locale) }];
    }),
  );
  const [only] = cells;
  if (only && cells.length === 1) return { type: 'number', text: only.text, unit: facts.unit[locale], period: only.period };
  const lines = [...Map.groupBy(cells, ({ series }) => series)].map(
    ([series, own]) => `${series.label[locale]}: ${own.map(({ period, text }) => `${period} ${text}`).join('; ')}.`,
  );
  const drawing = drawPanel(panel, facts, (series, period) => markOf(discrepancies, series, period), context);
  return { type: 'chart', alternative: `${facts.title[locale]}, ${facts.unit[locale]}. ${lines.join(' ')}`, ...drawing };
}

/** What the drawing shows and does not say by itself: places left open, and hatching. */
function viewNotes({ series, periods }: FigurePanel, facts: Facts, { locale }: ViewContext): string[] {
  const words = figureWordsOf(locale);
  const isGap = (period: string) => series.some(({ values }) => (values[facts.periods.indexOf(period)] ?? null) === null);
  const gaps = periods.filter(isGap).map((period) => formatPeriod(period, locale));
  const isChart = periods.length > 1 || series.length > 1;
  return [
    ...(gaps.length > 0 ? [words.gap(gaps.join(', '))] : []),
    ...(isChart && series.some(({ confidence }) => confidence !== 'confirmed') ? [words.hatched] : []),
  ];
}

function viewRemarks({ series }: FigurePanel, context: ViewContext, sources: Sources): PanelView['remarks'] {
  return series
    .filter(({ confidence, dispute, caveat }) => confidence !== 'confirmed' || dispute || caveat)
    .map((each) => ({
      label: series.length > 1 ? each.label[context.locale] : undefined,
      standing: viewStanding(each, context, sources),
    }));
}
