import type { Drawing } from '#charts/drawing.ts';
import { boxOf, overlaps, type Box } from '#charts/text-box.ts';
import type { DrawnMark } from '#charts/timeline-mark.ts';
import type { TextShape } from '#charts/drawing.ts';

/** What of a timeline its geometry is tested on. */
interface Picture extends Omit<Drawing, 'shapes'> {
  readonly shapes: Drawing['shapes'];
  readonly ticks: readonly (TextShape | undefined)[];
  readonly lanes: readonly (readonly DrawnMark[])[];
}

/** Words that stand on each other, marks that do, and whatever stands outside. */
export function timelineFaults({ width, height, shapes, ticks, lanes }: Picture): string[] {
  const marks = lanes.flat();
  const words = [...shapes.filter((shape) => shape.type === 'text'), ...ticks, ...marks.map(({ text }) => text)].flatMap((text) =>
    text ? [{ name: `“${text.text}”`, box: boxOf(text) }] : [],
  );
  const forms = marks.map(({ form, box }) => ({ name: form, box }));
  return [
    ...met(words),
    ...met(forms),
    ...[...words, ...forms].filter(({ box }) => isOutside(box, width, height)).map(({ name }) => `${name} outside`),
  ];
}

function met(things: readonly { readonly name: string; readonly box: Box }[]): string[] {
  return things.flatMap(({ name, box }, index) =>
    things.slice(index + 1).flatMap((other) => (overlaps(box, other.box) ? [`${name} on ${other.name}`] : [])),
  );
}

function isOutside({ left, right, top, bottom }: Box, width: number, height: number): boolean {
  return left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5;
}
