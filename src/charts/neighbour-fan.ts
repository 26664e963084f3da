import {
  drawNode,
  GAP,
  MARGIN,
  round,
  type GraphDrawing,
  type DrawnLine,
  type DrawnNode,
  type GraphLine,
  type GraphNode,
  type Mark,
} from './graph-drawing.ts';
import { toLabel } from './label.ts';

const WIDTH = 640;
const LABEL_WIDTH = 200;
const CENTRE_WIDTH = 190;
const RADIUS = 4;
const CENTRE_RADIUS = 7;
/** Between two labels of a column. */
const DISTANCE = 9;
/** How far from the middle the marks of a column stand. */
const REACH = WIDTH / 2 - MARGIN - LABEL_WIDTH - GAP - RADIUS;

/**
 * Draws one thing with its neighbours in two columns beside it. Nothing needs to be tried out here: no two labels can
 * meet, and the same neighbours give the same drawing.
 */
export function drawNeighbourFan(
  centre: GraphNode,
  [left, right]: readonly [readonly GraphNode[], readonly GraphNode[]],
  lines: readonly GraphLine[],
): GraphDrawing {
  const label = toLabel(centre, CENTRE_WIDTH);
  const columns = [left, right].map((nodes) => nodes.map((node) => ({ id: node.id, label: toLabel(node, LABEL_WIDTH) })));
  const heights = columns.map((column) => column.reduce((sum, each) => sum + each.label.height + DISTANCE, -DISTANCE));
  const height = Math.ceil(Math.max(...heights, 2 * (CENTRE_RADIUS + GAP + label.height)) + 2 * MARGIN);
  const hub = { id: centre.id, x: WIDTH / 2, y: height / 2, radius: CENTRE_RADIUS };
  const nodes = [drawNode(hub, label, 'middle'), ...columns.flatMap((column, index) => drawColumn(column, index === 0 ? 'end' : 'start'))];
  return { width: WIDTH, height, nodes, lines: drawLines(nodes, lines) };

  function drawColumn(column: (typeof columns)[number], anchor: 'start' | 'end'): DrawnNode[] {
    let top = (height - (heights[anchor === 'end' ? 0 : 1] ?? 0)) / 2;
    return column.map((each) => {
      const y = top + each.label.height / 2;
      top += each.label.height + DISTANCE;
      return drawNode({ id: each.id, x: WIDTH / 2 + (anchor === 'end' ? -REACH : REACH), y, radius: RADIUS }, each.label, anchor);
    });
  }
}

/** Straight lines across; within a column an arc towards the middle, the wider the further it has to go. */
function drawLines(nodes: readonly DrawnNode[], lines: readonly GraphLine[]): DrawnLine[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return lines.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end ? [{ from, to, path: pathBetween(start, end) }] : [];
  });
}

function pathBetween(start: Mark, end: Mark): string {
  if (start.x !== end.x) return `M${start.x} ${start.y}L${end.x} ${end.y}`;
  const bend = Math.min(REACH / 3, 12 + Math.abs(start.y - end.y) / 4);
  const x = round(start.x < WIDTH / 2 ? start.x + bend : start.x - bend);
  return `M${start.x} ${start.y}Q${x} ${round((start.y + end.y) / 2)} ${end.x} ${end.y}`;
}
