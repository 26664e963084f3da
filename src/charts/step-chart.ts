import { scaleLinear } from 'd3-scale';
import { LINE_HEIGHT, round, TEXT_SIZE, type Drawing, type Shape } from './drawing.ts';
import { centre, standingClear, widthOf } from './text-box.ts';

/** What was said, of when: from the first to the last moment it may mean, in years. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** Which of the states, by its place in their list. */
  readonly state: number;
}

export interface StepChart {
  readonly states: readonly string[];
  /** In the order of time. */
  readonly steps: readonly Step[];
  /** A day by which something was to be done, and the word for it. */
  readonly due: { readonly time: number; readonly label: string } | undefined;
}

/** The trail of a state, and for each step its mark and the place where it can be pressed. */
export interface StepDrawing extends Drawing {
  readonly marks: readonly {
    readonly d: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

const ROW = 30;
const MARGIN = 14;
const RADIUS = 5;
/** The least size of what can be pressed. */
const TARGET = 24;
/** The share of the width that names of states may take beside their rows; longer ones stand above them. */
const BESIDE = 0.3;

/** A state for each row, time from left to right: the line steps when another state was stated, and ends with the last that was. */
export function drawStepChart(chart: StepChart, width: number): StepDrawing {
  const { states, steps, due } = chart;
  const nameWidth = Math.max(...states.map(widthOf)) + MARGIN;
  const isBeside = nameWidth <= width * BESIDE;
  const left = (isBeside ? nameWidth : 0) + MARGIN;
  const row = isBeside ? ROW : ROW + LINE_HEIGHT;
  const top = due ? LINE_HEIGHT + 4 : 0;
  const times = [...steps.flatMap(({ from, to }) => [from, to]), ...(due ? [due.time] : [])];
  const x = scaleLinear([Math.floor(Math.min(...times)), Math.ceil(Math.max(...times) + 0.001)], [left, width - MARGIN]);
  const y = (state: number) => top + state * row + row - ROW / 2;
  const bottom = top + states.length * row;
  const rows = states.flatMap((name, index): Shape[] => [
    { type: 'path', role: 'row', d: `M${round(left - MARGIN)} ${y(index)}H${width}` },
    { type: 'text', role: 'label', anchor: 'start', x: 0, y: y(index) + (isBeside ? 5 : -LINE_HEIGHT / 2), text: name },
  ]);
  const shapes: Shape[] = [
    ...rows,
    { type: 'path', role: 'zero', d: `M${round(left - MARGIN)} ${bottom}H${width}` },
    ...drawYears(x, bottom, width),
    ...(due ? drawDue({ x: x(due.time), top, bottom, width }, due.label) : []),
    { type: 'path', role: 'series', series: 0, d: drawTrail(steps, x, y) },
  ];
  return {
    width,
    height: bottom + LINE_HEIGHT + 6,
    // Words last: a line that runs behind them must not cross them out.
    shapes: [...shapes.filter(({ type }) => type !== 'text'), ...shapes.filter(({ type }) => type === 'text')],
    marks: steps.map((step) => drawMark([x(step.from), x(step.to)], y(step.state))),
  };
}

type Scale = (value: number) => number;

/** From what was stated last to what was stated next; a step that may mean a longer time begins where that begins. */
function drawTrail(steps: readonly Step[], x: Scale, y: (state: number) => number): string {
  const [first] = steps;
  if (!first) return '';
  return steps
    .slice(1)
    .reduce((path, { from, state }) => `${path}H${round(x(from))}V${y(state)}`, `M${round(x(first.from))} ${y(first.state)}`);
}

/** A dot for a day, a bar for as long as an inexact date may mean. */
function drawMark([start, end]: readonly [number, number], y: number): StepDrawing['marks'][number] {
  const [left, right] = end - start > 2 * RADIUS ? [start, end] : [(start + end) / 2 - RADIUS, (start + end) / 2 + RADIUS];
  const [from, to] = [round(left + RADIUS), round(right - RADIUS)];
  const arc = (at: number, sign: 1 | -1) => `A${RADIUS} ${RADIUS} 0 0 1 ${at} ${y + sign * RADIUS}`;
  const width = Math.max(TARGET, right - left);
  return {
    d: `M${from} ${y - RADIUS}H${to}${arc(to, 1)}H${from}${arc(from, -1)}Z`,
    x: round((left + right - width) / 2),
    y: y - TARGET / 2,
    width: round(width),
    height: TARGET,
  };
}

/** Years along the bottom, as many as stand clear of each other. */
function drawYears(x: ReturnType<typeof scaleLinear<number>>, bottom: number, width: number): Shape[] {
  const years = x.ticks(8).filter(Number.isInteger);
  const labels = standingClear(
    years.map((year) => centre(String(year), x(year), bottom + LINE_HEIGHT, width)),
    TEXT_SIZE,
  );
  return years.flatMap((year, index): Shape[] => {
    const label = labels[index];
    return label ? [{ type: 'path', role: 'zero', d: `M${round(x(year))} ${bottom}v4` }, label] : [];
  });
}

interface DuePlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

function drawDue({ x, top, bottom, width }: DuePlace, text: string): Shape[] {
  return [{ type: 'path', role: 'series', series: 2, d: `M${round(x)} ${top}V${bottom}` }, centre(text, x, LINE_HEIGHT - 4, width)];
}
