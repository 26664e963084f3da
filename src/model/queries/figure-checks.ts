import type { Figure } from '#schema/figure.ts';

/** What a check of a figure says, and what the numbers say. */
export interface CheckResult {
  readonly holds: boolean;
  /** As printed in the source: totals joined by commas, or a percentage. */
  readonly stated: string;
  /** Ours, to one decimal for percentages. */
  readonly recomputed: string;
}

/** Recomputes a sum or a percentage; undefined where the check names a period the figure lacks. */
export function recompute(figure: Figure, check: Figure['checks'][number]): CheckResult | undefined {
  const valuesOf = (id: string) => figure.series.find((series) => series.id === id)?.values ?? [];
  if (check.kind === 'sum') {
    const totals = valuesOf(check.total);
    const sums = totals.map((_, index) => check.parts.reduce((sum, part) => sum + (valuesOf(part)[index] ?? 0), 0));
    return {
      holds: totals.every((total, index) => total === null || total === sums[index]),
      stated: totals.join(', '),
      recomputed: sums.join(', '),
    };
  }
  const values = valuesOf(check.series);
  const from = values[figure.periods.indexOf(check.from)];
  const to = values[figure.periods.indexOf(check.to)];
  if (from === undefined || to === undefined || from === null || to === null || from === 0) return undefined;
  const percent = (to / from - 1) * 100;
  return { holds: Math.abs(percent - check.statedPercent) < 0.5, stated: `${check.statedPercent}%`, recomputed: `${percent.toFixed(1)}%` };
}

/** A number of a figure, by its series and period. */
export interface Place {
  readonly series: string;
  readonly period: string;
}

/** The numbers that a check which does not hold is about: totals that are not their sum, or the end of a change. */
export function placesOf(figure: Figure, check: Figure['checks'][number]): Place[] {
  if (recompute(figure, check)?.holds !== false) return [];
  if (check.kind === 'change') return [{ series: check.series, period: check.to }];
  const off = (index: number) => recompute(atPeriod(figure, index), check)?.holds === false;
  return figure.periods.flatMap((period, index) => (off(index) ? [{ series: check.total, period }] : []));
}

function atPeriod(figure: Figure, index: number): Figure {
  const only = <Item>(items: readonly Item[]) => items.slice(index, index + 1);
  return { ...figure, periods: only(figure.periods), series: figure.series.map((each) => ({ ...each, values: only(each.values) })) };
}
