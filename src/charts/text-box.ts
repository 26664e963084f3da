import { LINE_HEIGHT, round, TEXT_SIZE, type TextShape } from './drawing.ts';

/** The room that something takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A wide letter, so that no text is wider than it is taken to be, whatever the typeface. */
const LETTER = TEXT_SIZE * 0.56;

/** How wide a line of words is, at most. */
export function widthOf(text: string): number {
  return text.length * LETTER;
}

/** The room that a line of words takes. */
export function boxOf({ x, y, anchor, text }: Pick<TextShape, 'x' | 'y' | 'anchor' | 'text'>): Box {
  const width = widthOf(text);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - TEXT_SIZE * 0.8, bottom: y + TEXT_SIZE * 0.25 };
}

/** Whether two things would stand on each other. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Words around a place, as near to it as they fit between the edges of a drawing. */
export function centre(text: string, x: number, y: number, width: number): TextShape {
  const half = widthOf(text) / 2;
  return { type: 'text', role: 'label', anchor: 'middle', x: round(Math.min(Math.max(x, half), width - half)), y, text };
}

/** Of words along an axis, from its beginning, those that stand clear of each other; undefined in place of the rest. */
export function standingClear(texts: readonly TextShape[], gap: number): (TextShape | undefined)[] {
  const taken: Box[] = [];
  return texts.map((text) => {
    const box = boxOf(text);
    if (taken.some((other) => overlaps(other, { ...box, left: box.left - gap }))) return undefined;
    taken.push(box);
    return text;
  });
}

/** A text in lines of at most this width; a word longer than that has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines of words under each other; the first stands on `y`. */
export function stack(lines: readonly string[], first: Omit<TextShape, 'type' | 'text'>): TextShape[] {
  return lines.map((text, index) => ({ ...first, type: 'text', text, y: first.y + index * LINE_HEIGHT }));
}
