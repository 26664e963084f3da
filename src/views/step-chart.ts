import { drawStepChart, type StepDrawing } from '#charts/step-chart.ts';
import { boundsOfStart } from '#model/queries/dates.ts';
import type { StatementItem } from './claims.ts';

/** The trail of a state as a drawing, for wide and narrow screens. The list under it says the same in words. */
export interface StepChartView {
  readonly label: string;
  /** Where each mark leads, and what it stands for; in the order of the marks. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly wide: StepDrawing;
  readonly narrow: StepDrawing;
}

/** A step of a trail: its line in the list, and its date as it is written in the content. */
export interface TrailStep {
  readonly item: StatementItem;
  readonly when: string;
}

const [WIDE, NARROW] = [600, 286];

/** @param states the words for all states, in the order of their rows; those that no step has get none */
export function viewStepChart(
  label: string,
  steps: readonly TrailStep[],
  states: readonly string[],
  due?: { readonly when: string; readonly label: string },
): StepChartView | undefined {
  if (steps.length < 2) return undefined;
  const used = states.filter((state) => steps.some(({ item }) => item.label === state));
  const chart = {
    states: used,
    steps: steps.map(({ item, when }) => {
      const [from, to] = boundsOfStart(when);
      return { from: toYears(from), to: toYears(to), state: used.indexOf(item.label ?? '') };
    }),
    due: due && { time: toYears(boundsOfStart(due.when)[1]), label: due.label },
  };
  return {
    label,
    links: steps.map(({ item }) => ({ href: `#${item.anchor ?? ''}`, text: `${item.when ?? ''}: ${item.label ?? ''}` })),
    wide: drawStepChart(chart, WIDE),
    narrow: drawStepChart(chart, NARROW),
  };
}

/** A moment in years, so that every year is as long as another. */
function toYears(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
}
