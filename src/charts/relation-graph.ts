import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { pushApart, settle, type Box } from './boxes.ts';
import {
  drawNode,
  GAP,
  MARGIN,
  type GraphDrawing,
  type DrawnLine,
  type DrawnNode,
  type GraphLine,
  type GraphNode,
} from './graph-drawing.ts';
import { toLabel, type Label } from './label.ts';

/** A mark with its label: what pushes others aside. Its mark stands at one end, so its middle is not the mark's. */
interface Body extends Box {
  readonly id: string;
  readonly label: Label;
  readonly radius: number;
}

const WIDEST = 960;
const LABEL_WIDTH = 184;
/** Between two bodies. */
const DISTANCE = 5;
const TICKS = 300;
const SETTLING_ROUNDS = 200;

/**
 * Draws who is connected with whom: connected things near each other, no label over another or over a mark. The same
 * graph gives the same drawing on every machine: places at the start, random numbers and the number of steps are fixed.
 */
export function drawRelationGraph(nodes: readonly GraphNode[], lines: readonly GraphLine[]): GraphDrawing {
  const neighbours = neighboursOf(nodes, lines);
  const bodies = nodes.map((node) => toBody(node, neighbours.get(node.id)?.size ?? 0));
  arrange(bodies, lines);
  const size = moveToCorner(bodies);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const drawn = bodies.map((body) => {
    const others = [...(neighbours.get(body.id) ?? [])].map((id) => byId.get(id)?.x ?? body.x);
    return toDrawnNode(body, others);
  });
  return { ...size, nodes: drawn, lines: drawLines(drawn, lines) };
}

function neighboursOf(nodes: readonly GraphNode[], lines: readonly GraphLine[]): Map<string, Set<string>> {
  const near = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of lines) {
    if (from === to) continue;
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  return near;
}

function toBody(node: GraphNode, degree: number): Body {
  const label = toLabel(node, LABEL_WIDTH);
  const radius = radiusFor(degree);
  return { id: node.id, label, radius, x: 0, y: 0, width: label.width + 2 * radius + GAP, height: Math.max(label.height, 2 * radius) };
}

/** The more connections, the larger, in three steps that can be told apart. */
function radiusFor(degree: number): number {
  if (degree >= 10) return 7;
  return degree >= 4 ? 5.5 : 4;
}

function arrange(bodies: readonly Body[], lines: readonly GraphLine[]): void {
  const random = seededRandom();
  const width = widthFor(bodies);
  for (const body of bodies) {
    body.x = random() * width;
    body.y = random() * width;
  }
  const simulation = simulate(bodies, lines, width / 2).randomSource(random);
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    // Labels take their room once what belongs together has found each other.
    if (tick > TICKS / 3) pushApart(bodies, DISTANCE);
    keepInside(bodies, width);
  }
  for (let round = 0; round < SETTLING_ROUNDS && pushApart(bodies, DISTANCE) > 0; round += 1) keepInside(bodies, width);
  settle(bodies, DISTANCE);
}

function simulate(bodies: readonly Body[], lines: readonly GraphLine[], middle: number) {
  const links = lines.map(({ from, to }) => ({ source: from, target: to }));
  const pull = forceLink<Body, { source: string | Body; target: string | Body }>(links)
    .id(({ id }) => id)
    .distance(70)
    .iterations(2);
  return forceSimulation([...bodies])
    .stop()
    .force('link', pull)
    .force('charge', forceManyBody().strength(-800).distanceMax(500))
    .force('x', forceX(middle).strength(0.06))
    .force('y', forceY(middle).strength(0.05));
}

/** A quarter of the drawing is text, as far as it is not wider than a page. */
function widthFor(bodies: readonly Body[]): number {
  const area = bodies.reduce((sum, { width, height }) => sum + (width + DISTANCE) * (height + DISTANCE), 0);
  return Math.max(Math.min(WIDEST, Math.sqrt(area / 0.26)), ...bodies.map(({ width }) => width + 2 * MARGIN));
}

function keepInside(bodies: readonly Body[], width: number): void {
  for (const body of bodies) {
    const half = body.width / 2 + MARGIN;
    body.x = Math.min(Math.max(body.x, half), width - half);
  }
}

/** Numbers from 0 to 1 that are the same in every run. */
function seededRandom(): () => number {
  let state = 2010;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Moves all to the upper left corner. */
function moveToCorner(bodies: readonly Body[]): { width: number; height: number } {
  if (bodies.length === 0) return { width: 0, height: 0 };
  const left = Math.min(...bodies.map(({ x, width }) => x - width / 2)) - MARGIN;
  const top = Math.min(...bodies.map(({ y, height }) => y - height / 2)) - MARGIN;
  for (const body of bodies) {
    body.x -= left;
    body.y -= top;
  }
  return {
    width: Math.ceil(Math.max(...bodies.map(({ x, width }) => x + width / 2)) + MARGIN),
    height: Math.ceil(Math.max(...bodies.map(({ y, height }) => y + height / 2)) + MARGIN),
  };
}

/** The mark stands at the end towards its neighbours, so that most lines do not run through its own label. */
function toDrawnNode({ id, label, radius, x, y, width }: Body, others: readonly number[]): DrawnNode {
  const isLeftOfThem = others.reduce((sum, other) => sum + other, 0) > x * others.length;
  const toMark = width / 2 - radius;
  return drawNode({ id, x: isLeftOfThem ? x + toMark : x - toMark, y, radius }, label, isLeftOfThem ? 'end' : 'start');
}

/** Straight lines from mark to mark. */
function drawLines(nodes: readonly DrawnNode[], lines: readonly GraphLine[]): DrawnLine[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return lines.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end ? [{ from, to, path: `M${start.x} ${start.y}L${end.x} ${end.y}` }] : [];
  });
}
