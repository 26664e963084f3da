import type { Figure } from '#schema/figure.ts';

type Series = Figure['series'][number];

/** Series that may stand on one scale, and the periods from their first number to their last. */
export interface FigurePanel {
  readonly series: readonly Series[];
  readonly periods: readonly string[];
}

/** What of a figure can be seen together: series counted in one way; every other one by itself. Series without a number are left out. */
export function panelsOf(figure: Figure): FigurePanel[] {
  const known = figure.series.filter(({ values }) => values.some((value) => value !== null));
  const groupOf = (id: string) => figure.sameCounting.findIndex((group) => group.includes(id));
  const groups = Map.groupBy(known, ({ id }) => (groupOf(id) === -1 ? id : groupOf(id)));
  return [...groups.values()].map((series) => {
    const has = (index: number) => series.some(({ values }) => (values[index] ?? null) !== null);
    const first = figure.periods.findIndex((_, index) => has(index));
    const last = figure.periods.findLastIndex((_, index) => has(index));
    return { series, periods: figure.periods.slice(first, last + 1) };
  });
}

/** When a period begins, in years: the third quarter of 2009 at 2009.5. */
export function timeOf(period: string): number {
  const [year, quarter = '1'] = period.split('-Q');
  return Number(year) + (Number(quarter) - 1) / 4;
}
