import { scaleLinear } from 'd3-scale';
import { LINE_HEIGHT, round, TEXT_SIZE, type Drawing, type Shape, type TextShape } from './drawing.ts';
import { centre, stack, standingClear, wrap } from './text-box.ts';
import { drawMark, placeMark, RADIUS, type DrawnMark, type Place, type TimelineMark } from './timeline-mark.ts';

/** Marks that belong together, under each other. */
export interface TimelineLane {
  readonly label: string;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineChart {
  /** The first and last moment, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** Where the axis has a line, and what stands above it. */
  readonly ticks: readonly { readonly time: number; readonly label: string }[];
  readonly lanes: readonly TimelineLane[];
}

export interface TimelineDrawing extends Drawing {
  /** Per lane, in the order of its marks. */
  readonly lanes: readonly (readonly DrawnMark[])[];
  /** The words of the axis, in the order of the ticks; undefined where one would stand on another. */
  readonly ticks: readonly (TextShape | undefined)[];
}

/** Where words may stand in the picture: the names of lanes beside them or above, and words beside marks or none. */
export interface TimelineStyle {
  readonly width: number;
  readonly isLabelled: boolean;
}

/** The share of the width that names of lanes take beside them; narrow drawings have them above. */
const BESIDE = 150;
const NARROW = 700;
/** Left of the axis: what began before it. */
const GUTTER = 16;
const AXIS = LINE_HEIGHT + 8;
const GAP = 10;
/** Between what stands in one row. */
const APART = 2;

/** Everything with a date on one scale: lanes under each other, and in each as many rows as keep its marks apart. */
export function drawTimeline(chart: TimelineChart, { width, isLabelled }: TimelineStyle): TimelineDrawing {
  const isBeside = width > NARROW;
  const left = (isBeside ? BESIDE : 0) + GUTTER;
  const right = Math.floor(width - RADIUS);
  const scale = scaleLinear([chart.from, chart.until], [left, right]);
  const plot = { left, right, x: scale, isLabelled };
  const row = isLabelled ? LINE_HEIGHT + 3 : 12;
  let top = AXIS;
  const shapes: Shape[] = [];
  const lanes = chart.lanes.map(({ label, marks }) => {
    const names = isBeside ? wrap(label, BESIDE - GAP) : [label];
    const head = isBeside ? 0 : LINE_HEIGHT + 4;
    const places = marks.map((mark) => placeMark(mark, plot));
    const rows = arrange(places);
    const count = Math.max(1, ...rows.map((each) => each + 1));
    const height = head + Math.max(count * row, isBeside ? names.length * LINE_HEIGHT : 0) + GAP;
    shapes.push(
      { type: 'path', role: 'row', d: `M0 ${round(top)}H${width}` },
      ...stack(names, { role: 'label', anchor: 'start', x: 0, y: top + LINE_HEIGHT - 2 }),
    );
    const first = top + head + GAP / 2 + row / 2;
    top += height;
    return marks.flatMap((mark, index) => {
      const place = places[index];
      return place ? [drawMark(mark, place, round(first + (rows[index] ?? 0) * row))] : [];
    });
  });
  const words = chart.ticks.map(({ time, label }) => centre(label, scale(time), TEXT_SIZE, width));
  const lines = chart.ticks.map(({ time }): Shape => ({
    type: 'path',
    role: 'row',
    d: `M${round(scale(time))} ${AXIS - 4}V${round(top)}`,
  }));
  return { width, height: Math.ceil(top) + 1, shapes: [...lines, ...shapes], lanes, ticks: standingClear(words, GAP) };
}

/** For each the first row in which there is room. */
function arrange(places: readonly Place[]): number[] {
  const rows: Place[][] = [];
  return places.map((place) => {
    const free = rows.findIndex((row) => row.every(({ left, right }) => place.right + APART <= left || right + APART <= place.left));
    const index = free === -1 ? rows.length : free;
    (rows[index] ??= []).push(place);
    return index;
  });
}
