import { round, TEXT_SIZE, type TextShape } from './drawing.ts';
import { widthOf, type Box } from './text-box.ts';

/** What a mark stands for. */
export interface TimelineMark {
  /** Which form it has. */
  readonly form: MarkForm;
  /** The first and last moment at which it can have begun, in milliseconds since 1970; undefined where that is not known. */
  readonly start: readonly [earliest: number, latest: number] | undefined;
  /** The same of its end; `open` goes on, `unknown` not said, undefined where it had no duration. */
  readonly end: readonly [earliest: number, latest: number] | 'open' | 'unknown' | undefined;
  readonly label: string;
}

export type MarkForm = 'diamond' | 'circle' | 'triangle' | 'square' | 'sheet';

/** Where a mark stands on its row, before it has one. */
export interface Place {
  readonly left: number;
  readonly right: number;
  /** The middle of the form. */
  readonly x: number;
  readonly isExact: boolean;
  readonly perhaps: readonly (readonly [from: number, to: number])[];
  readonly surely: readonly [from: number, to: number] | undefined;
  readonly onward: readonly [from: number, to: number] | undefined;
  readonly text: { readonly x: number; readonly anchor: 'start' | 'end'; readonly text: string } | undefined;
}

/** A mark as it is drawn. */
export interface DrawnMark {
  readonly form: string;
  /** Known to the day: filled; otherwise hollow. */
  readonly isExact: boolean;
  /** A thin line over the days on which it may have begun or ended. */
  readonly perhaps: string | undefined;
  /** A thick line over the time in which it surely went on. */
  readonly surely: string | undefined;
  /** A dotted line where it goes on to an end that nobody stated. */
  readonly onward: string | undefined;
  readonly text: TextShape | undefined;
  /** All of it. */
  readonly box: Box;
}

/** Half the size of a form. */
export const RADIUS = 4.5;
const DAY = 86_400_000;
/** How far a course of unknown end is drawn beyond what is known. */
const STUB = 14;
const SPACE = 5;
/** With less beside a mark, its words would be cut to nothing. */
const LEAST_ROOM = 120;

export interface Plot {
  readonly left: number;
  readonly right: number;
  /** From moments to places. */
  readonly x: (time: number) => number;
  readonly isLabelled: boolean;
}

/** A form where something began, lines for what is not exact and for how long it went on, and its label where there is room. */
export function placeMark({ start, end, label }: TimelineMark, plot: Plot): Place {
  const at = (time: number) => Math.min(Math.max(plot.x(time), plot.left), plot.right);
  const begin = start ?? (typeof end === 'object' ? end : undefined) ?? [-Infinity, -Infinity];
  const isBefore = plot.x(begin[1]) < plot.left;
  const [from, to] = isBefore ? [plot.left - 2 * RADIUS, plot.left - 2 * RADIUS] : [at(begin[0]), at(begin[1])];
  const x = round((from + to) / 2);
  const isExact = begin[1] - begin[0] < DAY;
  const perhaps: [number, number][] = !isExact && to - from > 2 * RADIUS ? [[round(from), round(to)]] : [];
  const course = start ? courseOf(end, to, at, plot.right) : {};
  if (course.perhaps) perhaps.push(course.perhaps);
  const places = [x - RADIUS, x + RADIUS, ...perhaps.flat(), ...(course.surely ?? []), ...(course.onward ?? [])];
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const rest = { x, isExact, perhaps, surely: course.surely, onward: course.onward };
  if (!plot.isLabelled) return { ...rest, left, right, text: undefined };
  const [before, after] = [left - SPACE - plot.left, plot.right - right - SPACE];
  if (Math.max(before, after) < LEAST_ROOM) {
    // Beside a line from edge to edge there is no room: the words stand on it.
    const begin = x + RADIUS + SPACE;
    const text = cut(label, plot.right - begin);
    return { ...rest, left, right: Math.max(right, begin + widthOf(text)), text: { x: round(begin), anchor: 'start', text } };
  }
  const isAfter = widthOf(label) <= after || after >= before;
  const text = cut(label, isAfter ? after : before);
  const width = widthOf(text) + 2 * SPACE;
  return isAfter
    ? { ...rest, left, right: right + width, text: { x: round(right + SPACE), anchor: 'start', text } }
    : { ...rest, left: left - width, right, text: { x: round(left - SPACE), anchor: 'end', text } };
}

/** As many whole words as there is room for. */
function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const words = text.split(' ');
  const count = words.findLastIndex((_, index) => widthOf(`${words.slice(0, index + 1).join(' ')} …`) <= room);
  return `${words.slice(0, Math.max(1, count + 1)).join(' ')} …`;
}

function courseOf(
  end: TimelineMark['end'],
  begun: number,
  at: (time: number) => number,
  edge: number,
): { surely?: readonly [number, number]; perhaps?: [number, number]; onward?: readonly [number, number] } {
  if (end === undefined) return {};
  if (end === 'open') return { surely: [round(begun), round(edge)] };
  if (end === 'unknown') return begun >= edge ? {} : { onward: [round(begun), round(Math.min(begun + RADIUS + STUB, edge))] };
  const [earliest, latest] = [at(end[0]), at(end[1])];
  return {
    ...(earliest > begun && { surely: [round(begun), round(earliest)] as const }),
    ...(latest - Math.max(earliest, begun) > RADIUS && { perhaps: [round(Math.max(earliest, begun)), round(latest)] as [number, number] }),
  };
}

/** Puts a mark on its row. */
export function drawMark({ form }: TimelineMark, place: Place, y: number): DrawnMark {
  const line = ([from, to]: readonly [number, number]) => `M${from} ${y}H${to}`;
  const { text } = place;
  return {
    form: `M${place.x} ${y}${MARK_FORMS[form]}`,
    isExact: place.isExact,
    perhaps: place.perhaps.length > 0 ? place.perhaps.map(line).join('') : undefined,
    surely: place.surely && line(place.surely),
    onward: place.onward && line(place.onward),
    text: text && { type: 'text', role: 'label', ...text, y: round(y + TEXT_SIZE / 3) },
    box: { left: place.left, right: place.right, top: y - RADIUS, bottom: y + RADIUS },
  };
}

/** The outline of each form, from its middle. */
export const MARK_FORMS: Readonly<Record<MarkForm, string>> = {
  diamond: 'm0-5.2 5.2 5.2-5.2 5.2-5.2-5.2z',
  circle: 'm-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0z',
  triangle: 'm0-4.8 4.6 8.8h-9.2z',
  square: 'm-3.8-3.8h7.6v7.6h-7.6z',
  sheet: 'm-3-4.5h4l2 2v7h-6z',
};
