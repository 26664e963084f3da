/** A rectangle by its middle. */
export interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles have anything in common, or less than a distance between them. */
export function overlaps(a: Box, b: Box, distance = 0): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + distance && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + distance;
}

/**
 * Moves every two rectangles that are too close apart, each by half, along the shorter way. Only those in neighbouring
 * fields of a grid are compared, so that the time grows with their number and not with its square.
 *
 * @returns how many pairs were too close
 */
export function pushApart(boxes: readonly Box[], distance: number): number {
  let count = 0;
  for (const [a, b] of closePairs(boxes, distance)) {
    if (!overlaps(a, b, distance)) continue;
    count += 1;
    const overX = (a.width + b.width) / 2 + distance - Math.abs(a.x - b.x);
    const overY = (a.height + b.height) / 2 + distance - Math.abs(a.y - b.y);
    if (overY <= overX) {
      const half = (a.y <= b.y ? overY : -overY) / 2;
      a.y -= half;
      b.y += half;
    } else {
      const half = (a.x <= b.x ? overX : -overX) / 2;
      a.x -= half;
      b.x += half;
    }
  }
  return count;
}

/** Moves down whatever still stands in the way of one above it; afterwards nothing overlaps. */
export function settle(boxes: readonly Box[], distance: number): void {
  const placed: Box[] = [];
  for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
    for (let other = find(box); other; other = find(box)) box.y = other.y + (other.height + box.height) / 2 + distance;
    placed.push(box);
  }
  function find(box: Box): Box | undefined {
    return placed.find((other) => overlaps(box, other, distance - 0.001));
  }
}

function* closePairs(boxes: readonly Box[], distance: number): Generator<readonly [Box, Box]> {
  const width = Math.max(...boxes.map((box) => box.width)) + distance;
  const height = Math.max(...boxes.map((box) => box.height)) + distance;
  const fields = new Map<number, Box[]>();
  for (const box of boxes) {
    const column = Math.floor(box.x / width);
    const row = Math.floor(box.y / height);
    for (let dy = -1; dy <= 1; dy += 1)
      for (let dx = -1; dx <= 1; dx += 1) for (const other of fields.get(fieldOf(column + dx, row + dy)) ?? []) yield [other, box];
    const own = fieldOf(column, row);
    const field = fields.get(own);
    if (field) field.push(box);
    else fields.set(own, [box]);
  }
}

function fieldOf(column: number, row: number): number {
  return row * 10_000 + column;
}
