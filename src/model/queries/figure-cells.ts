import type { EntryOf } from '../types.ts';

export type Series = EntryOf<'figure'>['facts']['series'][number];

/** One number of a figure. */
export interface FigureCell {
  /** Its anchor on the page of the figure. */
  readonly id: string;
  readonly period: string;
  /** `null` where the source has none. */
  readonly value: number | null;
  /** The cell of the table in the source, if the series stands in one. */
  readonly cell: string | undefined;
}

/** The numbers of a series, one for each period. */
export function cellsOf(series: Series, periods: readonly string[]): FigureCell[] {
  return periods.map((period, index) => ({
    id: `cell-${series.id}-${period}`,
    period,
    value: series.values[index] ?? null,
    cell: series.row === undefined ? undefined : `${series.cite[0]}[${series.row},${period}]`,
  }));
}
