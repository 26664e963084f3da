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
