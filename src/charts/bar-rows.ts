import { scaleLinear } from 'd3-scale';
import { LINE_HEIGHT, round, type Drawing, type Shape, type TextShape } from './drawing.ts';
import { hatch } from './hatch.ts';
import { stack, widthOf, wrap } from './text-box.ts';

/** One number, its label and how it is written; `null` where there is none, which is then written so. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly isUnsure: boolean;
}

/** Bars that belong together, under a heading if there is more than one such group. */
export interface BarGroup {
  readonly heading: string | undefined;
  readonly bars: readonly Bar[];
}

const ROW = 26;
const THICKNESS = 14;
const SPACE = 10;
/** The share of the width that labels may take beside their bars; longer ones stand above them. */
const BESIDE = 0.4;

/** Bars that lie, on one scale from zero, each with its label: reads in a narrow column. */
export function drawBarRows(groups: readonly BarGroup[], width: number): Drawing {
  const frame = measure(
    groups.flatMap(({ bars }) => bars),
    width,
  );
  const shapes: Shape[] = [];
  let y = 0;
  for (const { heading, bars } of groups) {
    const lines = heading === undefined ? [] : stack(wrap(heading, width), { role: 'heading', x: 0, y: y + LINE_HEIGHT, anchor: 'start' });
    const top = y + (lines.length === 0 ? 0 : lines.length * LINE_HEIGHT + SPACE);
    const drawn = bars.map((bar, index) => drawRow(bar, top + index * frame.row, frame));
    y = top + bars.length * frame.row;
    shapes.push(...lines, ...drawn.flat());
    // Labels that stand above their bars would be crossed by it.
    if (frame.isBeside) shapes.push({ type: 'path', role: 'zero', d: `M${round(frame.start)} ${top}V${y}` });
    y += SPACE;
  }
  return { width, height: y - SPACE, shapes };
}

interface Frame {
  readonly width: number;
  /** Whether labels stand beside their bars. */
  readonly isBeside: boolean;
  /** Where bars begin. */
  readonly start: number;
  /** From one row to the next. */
  readonly row: number;
  readonly lengthOf: (value: number) => number;
}

function measure(bars: readonly Bar[], width: number): Frame {
  const labelWidth = Math.max(...bars.map(({ label }) => widthOf(label))) + SPACE;
  const isBeside = labelWidth <= width * BESIDE;
  const start = isBeside ? labelWidth : 0;
  const valueWidth = Math.max(...bars.map(({ text }) => widthOf(text))) + SPACE;
  const lines = isBeside ? 0 : Math.max(...bars.map(({ label }) => wrap(label, width).length));
  const lengthOf = scaleLinear([0, Math.max(Number.MIN_VALUE, ...bars.map(({ value }) => value ?? 0))], [0, width - start - valueWidth]);
  return { width, isBeside, start, row: ROW + lines * LINE_HEIGHT + (isBeside ? 0 : SPACE / 2), lengthOf };
}

function drawRow(bar: Bar, y: number, { width, isBeside, start, lengthOf, row }: Frame): Shape[] {
  const words = stack(wrap(bar.label, width), { role: 'label', x: 0, y: y + LINE_HEIGHT, anchor: 'start' });
  const top = y + row - ROW - (isBeside ? 0 : SPACE / 2);
  const label = isBeside ? [textAt(bar.label, 0, y, 'label')] : words;
  return [...label, ...drawBar(bar, { x: start, y: top, length: lengthOf(bar.value ?? 0) })];
}

function drawBar({ value, text, isUnsure }: Bar, { x, y, length }: { x: number; y: number; length: number }): Shape[] {
  if (value === null) return [textAt(text, x + SPACE / 2, y, 'gap')];
  const bar = { x: round(x), y: round(y + (ROW - THICKNESS) / 2), width: round(length), height: THICKNESS };
  return [
    { type: 'bar', ...bar, isUnsure },
    ...(isUnsure ? [{ type: 'path', role: 'hatch', d: hatch(bar) } as const] : []),
    textAt(text, x + length + SPACE / 2, y, 'value'),
  ];
}

/** A word in the middle of a row that begins at `y`. */
function textAt(text: string, x: number, y: number, role: TextShape['role']): TextShape {
  return { type: 'text', role, x: round(x), y: round(y + ROW / 2 + 5), anchor: 'start', text };
}
