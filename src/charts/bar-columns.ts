import { scaleLinear } from 'd3-scale';
import type { Bar } from './bar-rows.ts';
import { LINE_HEIGHT, round, type Drawing, type Shape } from './drawing.ts';
import { hatch } from './hatch.ts';
import { stack, widthOf, wrap } from './text-box.ts';

/** A bar at a moment, in years. */
export interface DatedBar extends Bar {
  readonly time: number;
}

const HEIGHT = 140;
const MAX_WIDTH = 600;
const MAX_STEP = 110;
const MAX_THICKNESS = 36;
const SPACE = 6;

/** Bars that stand, on a scale from zero, each at its own time: where no number is known, there is a gap. */
export function drawBarColumns(bars: readonly DatedBar[]): Drawing {
  const times = bars.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const distance = Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
  const widest = Math.max(...bars.map(({ text }) => widthOf(text))) + SPACE;
  const step = Math.max(widest, Math.min(MAX_STEP, ((MAX_WIDTH - MAX_STEP) * distance) / (last - first)));
  const x = scaleLinear([first, last], [step / 2, step / 2 + (step * (last - first)) / distance]);
  const width = round(x(last) + step / 2);
  const y = scaleLinear([0, Math.max(1e-9, ...bars.map(({ value }) => value ?? 0))], [HEIGHT, LINE_HEIGHT]);
  const place = { thickness: Math.min(MAX_THICKNESS, step * 0.6), x, y };
  const labels = bars.flatMap(({ label, time }) =>
    stack(wrap(label, step), { role: 'label', x: round(x(time)), y: HEIGHT + LINE_HEIGHT, anchor: 'middle' }),
  );
  return {
    width,
    height: Math.max(...labels.map((label) => label.y)) + SPACE,
    shapes: [...bars.flatMap((bar) => drawColumn(bar, place)), { type: 'path', role: 'zero', d: `M0 ${HEIGHT}H${width}` }, ...labels],
  };
}

interface Place {
  readonly thickness: number;
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

function drawColumn({ value, text, isUnsure, time }: DatedBar, { thickness, x, y }: Place): Shape[] {
  const words = { type: 'text', x: round(x(time)), anchor: 'middle', text } as const;
  if (value === null) return [{ ...words, role: 'gap', y: HEIGHT - SPACE }];
  const top = y(value);
  const bar = { x: round(x(time) - thickness / 2), y: round(top), width: round(thickness), height: round(HEIGHT - top) };
  return [
    { type: 'bar', ...bar, isUnsure },
    ...(isUnsure ? [{ type: 'path', role: 'hatch', d: hatch(bar) } as const] : []),
    { ...words, role: 'value', y: round(top - SPACE) },
  ];
}
