import fc from 'fast-check';
import { overlaps } from '#charts/boxes.ts';
import type { GraphDrawing, GraphLine, GraphNode } from '#charts/graph-drawing.ts';

const WORDS = ['Coalition', 'of', 'Internet', 'Safety', 'Ministry', 'Bewustwordingscampagne', 'EU', 'Wagenaar–Mulder', 'ĲÆ', 'on'];

const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const short = fc.option(fc.constantFrom('EFC', 'FCACP'), { nil: undefined });

/** Things with names of any length, some of them connected, some twice. */
export function aGraph(count: number): fc.Arbitrary<{ readonly nodes: GraphNode[]; readonly lines: GraphLine[] }> {
  const place = fc.nat({ max: count - 1 });
  return fc.record({
    nodes: fc
      .array(fc.record({ name, short }), { minLength: count, maxLength: count })
      .map((all) => all.map((each, index) => ({ id: `n${index}`, ...each }))),
    lines: fc
      .array(fc.tuple(place, place), { maxLength: 2 * count })
      .map((pairs) => pairs.filter(([from, to]) => from !== to).map(([from, to]) => ({ from: `n${from}`, to: `n${to}` }))),
  });
}

/** What is wrong with a drawing: labels over each other or over marks, labels outside, lines that end at nothing. */
export function faultsOf({ nodes, lines, width, height }: GraphDrawing): string[] {
  const faults: string[] = [];
  const marks = nodes.map(({ x, y, radius }) => ({ x, y, width: 2 * radius, height: 2 * radius }));
  nodes.forEach(({ id, box }, index) => {
    for (const other of nodes.slice(index + 1)) if (overlaps(box, other.box)) faults.push(`${id} over ${other.id}`);
    for (const mark of marks) if (overlaps(box, mark)) faults.push(`${id} over a mark`);
    const isInside =
      box.x - box.width / 2 >= 0 && box.y - box.height / 2 >= 0 && box.x + box.width / 2 <= width && box.y + box.height / 2 <= height;
    if (!isInside) faults.push(`${id} outside`);
  });
  const places = new Map(nodes.map(({ id, x, y }) => [id, `${x} ${y}`]));
  for (const { from, to, path } of lines) {
    if (!path.startsWith(`M${places.get(from)}`)) faults.push(`${path} does not begin at ${from}`);
    if (!new RegExp(`[L ]${places.get(to)}$`).test(path)) faults.push(`${path} does not end at ${to}`);
  }
  return faults;
}
