import { LINE_HEIGHT, round, type Shape, type TextShape } from './drawing.ts';
import { boxOf, overlaps, stack, type Box } from './text-box.ts';

/** A point of a series where it stands in the drawing. */
export interface PlacedPoint {
  readonly time: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const RADIUS = 5;

/**
 * The numbers over or under their points, wherever they stand on nothing else; one that fits nowhere is left to the table.
 *
 * @param words the other words in the drawing
 */
export function placeValues(points: readonly PlacedPoint[], words: readonly TextShape[]): TextShape[] {
  const marks = points.map(({ x, y }): Box => ({ left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS }));
  const taken: Box[] = [...marks, ...words.map(boxOf)];
  return points
    .toSorted((a, b) => a.y - b.y)
    .flatMap((point): TextShape[] => {
      const places = [point.y - 9, point.y + 19].map((y): TextShape => ({
        type: 'text',
        role: 'value',
        anchor: 'middle',
        x: point.x,
        y: round(y),
        text: point.text,
      }));
      const place = places.find((each) => !taken.some((box) => overlaps(box, boxOf(each))));
      if (!place) return [];
      taken.push(boxOf(place));
      return [place];
    });
}

interface Name {
  readonly lines: readonly string[];
  /** The last point of the series, if it has one. */
  readonly end: PlacedPoint | undefined;
}

/** The names of series behind their ends, moved apart where they would meet; a thin line leads to one that was moved. */
export function placeNames(names: readonly Name[], { left, bottom }: { readonly left: number; readonly bottom: number }): Shape[] {
  const placed = names
    .flatMap(({ lines, end }) => (end ? [{ lines, end, height: lines.length * LINE_HEIGHT }] : []))
    .toSorted((a, b) => a.end.y - b.end.y)
    .map((name) => ({ ...name, top: name.end.y - name.height / 2 }));
  placed.forEach((name, index) => {
    const above = placed[index - 1];
    if (above) name.top = Math.max(name.top, above.top + above.height + 4);
  });
  let floor = bottom + LINE_HEIGHT / 2;
  for (const name of placed.toReversed()) {
    name.top = Math.min(name.top, floor - name.height);
    floor = name.top - 4;
  }
  return placed.flatMap(({ lines, end, height, top }): Shape[] => {
    const middle = round(top + height / 2);
    const leader = `M${round(end.x + RADIUS + 4)} ${end.y}L${left - 4} ${middle}`;
    return [
      ...(Math.abs(middle - end.y) > 3 ? [{ type: 'path', role: 'leader', d: leader } as const] : []),
      ...stack(lines, { role: 'label', x: left, y: round(top + LINE_HEIGHT * 0.78), anchor: 'start' }),
    ];
  });
}
