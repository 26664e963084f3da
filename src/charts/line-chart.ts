import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { LINE_HEIGHT, round, type Drawing, type Shape } from './drawing.ts';
import { placeNames, placeValues, type PlacedPoint } from './line-labels.ts';
import { stack, wrap } from './text-box.ts';

/** A number at a moment, in years; `null` where there is none. */
export interface Point {
  readonly time: number;
  readonly value: number | null;
  readonly text: string;
}

export interface LineChart {
  readonly series: readonly { readonly label: string; readonly points: readonly Point[] }[];
  readonly ticks: readonly { readonly time: number; readonly label: string }[];
  /** From one period to the next, in years: only neighbours are joined. */
  readonly step: number;
}

const [WIDTH, HEIGHT] = [430, 260];
const NAME_WIDTH = 170;
const MARGIN = 36;

/** Series on one scale from zero, each with its own mark and dashes, and its name at its end; where a number is missing, its line breaks. */
export function drawLineChart({ series, ticks, step }: LineChart): Drawing {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const times = ticks.map(({ time }) => time);
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear([0, Math.max(Number.MIN_VALUE, ...values)], [HEIGHT, LINE_HEIGHT * 1.5]);
  const placed = series.map(({ points }) =>
    points.flatMap(({ time, value, text }): PlacedPoint[] =>
      value === null ? [] : [{ time, text, x: round(x(time)), y: round(y(value)) }],
    ),
  );
  const names = series.map(({ label }, index) => ({ lines: wrap(label, NAME_WIDTH), end: placed[index]?.at(-1) }));
  const labelWidth = (WIDTH - 2 * MARGIN) / Math.max(1, ticks.length - 1);
  const labels = ticks.flatMap(({ time, label }) =>
    stack(wrap(label, labelWidth), { role: 'label', x: round(x(time)), y: HEIGHT + LINE_HEIGHT, anchor: 'middle' }),
  );
  const ends = placeNames(names, { left: WIDTH - MARGIN + 24, bottom: HEIGHT });
  const words = [...labels, ...ends.filter((shape) => shape.type === 'text')];
  return {
    width: WIDTH + NAME_WIDTH,
    height: Math.max(...labels.map((label) => label.y)) + 6,
    shapes: [
      { type: 'path', role: 'zero', d: `M0 ${HEIGHT}H${WIDTH}` },
      ...placed.flatMap((points, index) => drawSeries(points, index, step)),
      ...placeValues(placed.flat(), words),
      ...labels,
      ...ends,
    ],
  };
}

const SYMBOLS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];
const SYMBOL_AREA = 52;

function drawSeries(points: readonly PlacedPoint[], series: number, step: number): Shape[] {
  const draw = line<PlacedPoint>(
    (point) => point.x,
    (point) => point.y,
  );
  const mark = symbol(SYMBOLS[series % SYMBOLS.length], SYMBOL_AREA).digits(1)() ?? '';
  const runs = runsOf(points, step).filter((run) => run.length > 1);
  return [
    ...runs.map((run): Shape => ({ type: 'path', role: 'series', series, d: draw(run) ?? '' })),
    ...points.map(({ x, y }): Shape => ({ type: 'path', role: 'point', series, d: mark, at: { x, y } })),
  ];
}

/** The points between which no period is missing. */
function runsOf(points: readonly PlacedPoint[], step: number): PlacedPoint[][] {
  const runs: PlacedPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && point.time - last.time <= step * 1.01) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
