import type { Box } from './boxes.ts';
import { LINE_HEIGHT, type Label, type Named } from './label.ts';

/** A thing to draw. */
export interface GraphNode extends Named {
  readonly id: string;
}

/** A line between two things. */
export interface GraphLine {
  readonly from: string;
  readonly to: string;
}

/** Where everything stands. No number has more than one decimal, so that the bytes are the same on every machine. */
export interface GraphDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

/** A mark by its middle, and half its width. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface DrawnNode extends Mark {
  /** Which part of the label stands at `textX`; a label by its middle stands under its mark. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly textX: number;
  /** The lines of the label, each with the height of its letters' feet. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** What the label takes at most. */
  readonly box: Readonly<Box>;
}

export interface DrawnLine extends GraphLine {
  /** As the `d` of an SVG path. */
  readonly path: string;
}

/** Between a mark and its label. */
export const GAP = 4;
/** Around the whole drawing. */
export const MARGIN = 6;

/** A mark with its label beside or under it. */
export function drawNode(mark: Mark, label: Label, anchor: DrawnNode['anchor']): DrawnNode {
  const direction = { start: 1, middle: 0, end: -1 }[anchor];
  const textX = mark.x + direction * (mark.radius + GAP);
  const middle = anchor === 'middle' ? mark.y + mark.radius + GAP + label.height / 2 : mark.y;
  const { width, height } = label;
  return {
    id: mark.id,
    x: round(mark.x),
    y: round(mark.y),
    radius: mark.radius,
    anchor,
    textX: round(textX),
    lines: label.lines.map((text, index) => ({ text, y: round(middle - height / 2 + (index + FEET) * LINE_HEIGHT) })),
    box: { x: round(textX + (direction * width) / 2), y: round(middle), width, height },
  };
}

/** To one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How far down a line the feet of its letters stand. */
const FEET = 0.76;
