import { round } from './drawing.ts';

const GAP = 5;

/** Slanting lines over a bar. Drawn, not filled with a pattern: that would need an id of its own in every page. */
export function hatch({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  const lines: string[] = [];
  for (let offset = GAP; offset < width + height; offset += GAP) {
    const [left, right] = [Math.max(0, offset - height), Math.min(width, offset)];
    lines.push(`M${round(x + left)} ${round(y + offset - left)}L${round(x + right)} ${round(y + offset - right)}`);
  }
  return lines.join('');
}
