/** A picture as shapes with a place and a purpose; how each purpose looks is for those who print it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = BarShape | PathShape | TextShape;

/** A bar, from the line of zero to its value. */
export interface BarShape {
  readonly type: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Not from a first-hand source: hatched, not filled. */
  readonly isUnsure: boolean;
}

/** A line or a mark: the line of zero, a row without one, a leader to a label, a hatching, a series or a point of it. */
export interface PathShape {
  readonly type: 'path';
  readonly role: 'zero' | 'row' | 'leader' | 'hatch' | 'series' | 'point';
  readonly d: string;
  /** Where its own zero is, if not in the corner of the drawing. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Which series, where it is one: each has its own dashes. */
  readonly series?: number;
}

/** A line of words; `x` is its start, middle or end, `y` the line it stands on. */
export interface TextShape {
  readonly type: 'text';
  readonly role: 'label' | 'value' | 'heading' | 'gap';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Size of all words in a drawing. */
export const TEXT_SIZE = 14;
/** From one line of words to the next. */
export const LINE_HEIGHT = 18;

/** To a tenth of a pixel, so that two builds agree in every byte. */
export function round(number: number): number {
  return Math.round(number * 10) / 10 + 0;
}
