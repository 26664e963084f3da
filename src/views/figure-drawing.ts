import { drawBarColumns } from '#charts/bar-columns.ts';
import { drawBarRows, type Bar } from '#charts/bar-rows.ts';
import type { Drawing } from '#charts/drawing.ts';
import { drawLineChart } from '#charts/line-chart.ts';
import { formatNumber, formatPeriod } from '#i18n/dates.ts';
import { timeOf, type FigurePanel } from '#model/queries/figure-panels.ts';
import type { EntryOf } from '#model/types.ts';
import type { ViewContext } from './context.ts';

/** A picture in a wide and in a narrow column. */
export interface FigureDrawing {
  readonly wide: Drawing;
  readonly narrow: Drawing;
}

/** The width of a narrow column: a screen of 320 pixels without its margins. */
const NARROW = 286;
const ROWS_WIDTH = 480;

type Facts = EntryOf<'figure'>['facts'];
type MarkOf = (series: string, period: string) => string;

/**
 * A panel as bars, or as lines where it has several series over time. Series counted in different ways are in different panels.
 *
 * @param markOf the sign behind a number that needs a note
 */
export function drawPanel(panel: FigurePanel, facts: Facts, markOf: MarkOf, context: ViewContext): FigureDrawing {
  const { series, periods } = panel;
  const barOf = (each: FigurePanel['series'][number], period: string, label: string): Bar => {
    const value = each.values[facts.periods.indexOf(period)] ?? null;
    const text = value === null ? context.messages.notInSource : `${formatNumber(value, context.locale)}${markOf(each.id, period)}`;
    return { label, value, text, isUnsure: each.confidence !== 'confirmed' };
  };
  const inTime = (each: FigurePanel['series'][number]) =>
    periods.map((period) => ({ ...barOf(each, period, formatPeriod(period, context.locale)), time: timeOf(period) }));
  const labelOf = (each: FigurePanel['series'][number]) => each.label[context.locale];
  const [first] = series;
  if (periods.length === 1) {
    const bars = series.map((each) => barOf(each, periods[0] ?? '', labelOf(each)));
    return { wide: drawBarRows([{ heading: undefined, bars }], ROWS_WIDTH), narrow: drawBarRows([{ heading: undefined, bars }], NARROW) };
  }
  if (series.length === 1 && first)
    return { wide: drawBarColumns(inTime(first)), narrow: drawBarRows([{ heading: undefined, bars: inTime(first) }], NARROW) };
  return {
    wide: drawLineChart({
      series: series.map((each) => ({ label: labelOf(each), points: inTime(each) })),
      ticks: periods.map((period) => ({ time: timeOf(period), label: formatPeriod(period, context.locale) })),
      step: periods.some((period) => period.includes('Q')) ? 0.25 : 1,
    }),
    narrow: drawBarRows(
      series.map((each) => ({ heading: labelOf(each), bars: inTime(each) })),
      NARROW,
    ),
  };
}
