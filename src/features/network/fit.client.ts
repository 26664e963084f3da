/** The least room between rows of names, in units of the drawing. */
const GAP = 8;
const MARGIN = 12;
/** Letters smaller than this part of theirs cannot be read: the rest is scrolled to. */
const SMALLEST = 0.62;

interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * Where heights move to when the bands between which nothing stands are taken out of a drawing: things keep their order,
 * and none comes to stand over another.
 *
 * @param taken the heights that each thing takes, in any order
 */
function closeGaps(taken: readonly Band[]): (height: number) => number {
  let end = 0;
  let removed = 0;
  const cuts: { from: number; removed: number }[] = [];
  for (const { from, to } of taken.toSorted((a, b) => a.from - b.from)) {
    const gap = from - end;
    if (gap > GAP) {
      removed += gap - GAP;
      cuts.push({ from, removed });
    }
    end = Math.max(end, to);
  }
  return (height) => height - (cuts.findLast(({ from }) => from <= height)?.removed ?? 0);
}

/** The part of a drawing to show, and how large its units are. */
export interface Fitted {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * Brings what is left of a drawing together, so that it is seen without looking for it.
 *
 * @param room the width and height there is for it, in pixels
 */
export function fitDrawing(drawing: SVGSVGElement, room: { readonly width: number; readonly height: number }): Fitted {
  const shown = [...drawing.querySelectorAll<SVGGraphicsElement>('[data-node]:not([hidden])')];
  for (const node of shown) node.removeAttribute('transform');
  const boxes = shown.map((node) => ({ node, box: node.getBBox() }));
  const heightOf = closeGaps(boxes.map(({ box }) => ({ from: box.y, to: box.y + box.height })));
  for (const { node, box } of boxes) node.setAttribute('transform', `translate(0 ${heightOf(box.y) - box.y})`);
  for (const line of drawing.querySelectorAll<SVGPathElement>('[data-ends]:not([hidden])')) {
    line.dataset['whole'] ??= line.getAttribute('d') ?? '';
    line.setAttribute(
      'd',
      line.dataset['whole'].replace(/([\d.]+) ([\d.]+)/g, (_, x: string, y: string) => `${x} ${heightOf(Number(y))}`),
    );
  }
  const x = Math.min(...boxes.map(({ box }) => box.x)) - MARGIN;
  const width = Math.max(...boxes.map(({ box }) => box.x + box.width)) + MARGIN - x;
  const height = Math.max(...boxes.map(({ box }) => heightOf(box.y) + box.height)) + MARGIN;
  return { x, width, height, scale: Math.max(SMALLEST, Math.min(1, room.width / width, room.height / height)) };
}

/** Puts everything back where it stood in the whole drawing. */
export function unfitDrawing(drawing: SVGSVGElement): void {
  for (const node of drawing.querySelectorAll('[transform]')) node.removeAttribute('transform');
  for (const line of drawing.querySelectorAll<SVGPathElement>('[data-whole]')) line.setAttribute('d', line.dataset['whole'] ?? '');
}
