import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBarColumns, type DatedBar } from '#charts/bar-columns.ts';
import { drawBarRows, type Bar } from '#charts/bar-rows.ts';
import type { Drawing } from '#charts/drawing.ts';
import { drawLineChart } from '#charts/line-chart.ts';
import { drawStepChart } from '#charts/step-chart.ts';
import { boxOf, overlaps, widthOf, wrap } from '#charts/text-box.ts';

const value = fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: null });
const values = fc.array(value, { minLength: 1, maxLength: 9 });

const toBar = (number: number | null, index: number): Bar => ({
  label: String(2009 + index),
  value: number,
  text: number === null ? '–' : String(number),
  isUnsure: index % 2 === 1,
});
const toBars = (numbers: readonly (number | null)[]) => numbers.map(toBar);
const toDated = (numbers: readonly (number | null)[]): DatedBar[] => toBars(numbers).map((bar, index) => ({ ...bar, time: 2009 + index }));
const toLines = (rows: readonly (readonly (number | null)[])[]) => ({
  series: rows.map((numbers, index) => ({ label: `Series number ${index + 1} of several`, points: toDated(numbers) })),
  ticks: toDated(rows[0] ?? []),
  step: 1,
});

const barsOf = ({ shapes }: Drawing) => shapes.filter((shape) => shape.type === 'bar');
const textsOf = ({ shapes }: Drawing) => shapes.filter((shape) => shape.type === 'text');

/** Words that stand on each other or out of the picture. */
function badLabels(drawing: Drawing): string[] {
  const boxes = textsOf(drawing).map((shape) => ({ text: shape.text, box: boxOf(shape) }));
  const outside = boxes.filter(
    ({ box }) => box.left < -0.5 || box.top < -0.5 || box.right > drawing.width + 0.5 || box.bottom > drawing.height,
  );
  const met = boxes.filter(({ box }, index) => boxes.slice(index + 1).some((other) => overlaps(box, other.box)));
  return [...outside, ...met].map(({ text }) => text);
}

/** Lengths grow with the numbers they stand for, and nothing is as long as nothing. */
function expectInProportion(numbers: readonly (number | null)[], lengths: readonly number[]): void {
  const known = numbers.filter((number) => number !== null);
  const most = Math.max(...known);
  const longest = Math.max(...lengths);
  known.forEach((number, index) => {
    expect(lengths[index]).toBeCloseTo(most === 0 ? 0 : (number / most) * longest, 0);
  });
}

describe('bars that stand', () => {
  test('are as long as their numbers from zero, end on one line, and a gap has none', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const bars = barsOf(drawBarColumns(toDated(numbers)));
        expect(bars).toHaveLength(numbers.filter((number) => number !== null).length);
        if (bars.length === 0) return;
        expect(new Set(bars.map(({ y, height }) => Math.round(y + height))).size).toBe(1);
        expectInProportion(
          numbers,
          bars.map(({ height }) => height),
        );
      }),
    );
  });

  test('stand at their times: ten years are twice as far as five', () => {
    const bars = barsOf(drawBarColumns([2000, 2010, 2015].map((time) => ({ ...toBar(1, 0), time }))));
    const [first = 0, second = 0, third = 0] = bars.map(({ x }) => x);
    expect((second - first) / (third - second)).toBeCloseTo(2, 1);
  });

  test('have labels of which none stands on another', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        expect(badLabels(drawBarColumns(toDated(numbers)))).toEqual([]);
      }),
    );
  });
});

describe('bars that lie', () => {
  test('are as long as their numbers from one line of zero', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const bars = barsOf(drawBarRows([{ heading: undefined, bars: toBars(numbers) }], 286));
        expect(new Set(bars.map(({ x }) => x)).size).toBeLessThanOrEqual(1);
        expectInProportion(
          numbers,
          bars.map(({ width }) => width),
        );
      }),
    );
  });

  test('fit their column with labels and headings of any length, of which none stands on another', () => {
    const labels = ['2009', 'Police regions', 'What the hotline passed on to the police in that year, as far as is known'];
    fc.assert(
      fc.property(fc.array(fc.tuple(values, fc.constantFrom(...labels)), { minLength: 1, maxLength: 3 }), (groups) => {
        const drawing = drawBarRows(
          groups.map(([numbers, label]) => ({ heading: label, bars: toBars(numbers).map((bar) => ({ ...bar, label })) })),
          286,
        );
        expect(badLabels(drawing)).toEqual([]);
      }),
    );
  });
});

describe('lines', () => {
  const rows = fc
    .integer({ min: 2, max: 6 })
    .chain((periods) => fc.array(fc.array(value, { minLength: periods, maxLength: periods }), { minLength: 2, maxLength: 4 }));

  test('have labels of which none stands on another, and lie in the picture', () => {
    fc.assert(
      fc.property(rows, (numbers) => {
        expect(badLabels(drawLineChart(toLines(numbers)))).toEqual([]);
      }),
    );
  });

  test('break where a number is missing', () => {
    const segments = (numbers: (number | null)[]) =>
      drawLineChart(toLines([numbers])).shapes.filter((shape) => shape.type === 'path' && shape.role === 'series').length;
    expect(segments([1, 2, 3, 4])).toBe(1);
    expect(segments([1, 2, null, 3, 4])).toBe(2);
    expect(segments([1, null, 2])).toBe(0);
  });

  test('rise with their numbers', () => {
    const points = drawLineChart(toLines([[0, 5, 10, 20]])).shapes.flatMap((shape) =>
      shape.type === 'path' && shape.role === 'point' ? [shape.at?.y ?? 0] : [],
    );
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect((points[0] ?? 0) - (points[2] ?? 0)).toBeCloseTo(((points[0] ?? 0) - (points[3] ?? 0)) / 2, 0);
  });
});

describe('the trail of a state', () => {
  const states = ['Expectation', 'In preparation', 'Dropped', 'What nobody knows'];
  const moment = fc.double({ min: 1998, max: 2026, noNaN: true });
  const step = fc.record({ from: moment, length: fc.double({ min: 0, max: 2, noNaN: true }), state: fc.nat(states.length - 1) });
  const trail = fc
    .array(step, { minLength: 2, maxLength: 8 })
    .map((steps) => steps.map(({ from, length, state }) => ({ from, to: from + length, state })).toSorted((a, b) => a.from - b.from));

  test.each([286, 600])('has words of which none stands on another, and marks large enough to press, in a column of %i', (width) => {
    fc.assert(
      fc.property(trail, fc.option(moment, { nil: undefined }), (steps, due) => {
        const drawing = drawStepChart({ states, steps, due: due === undefined ? undefined : { time: due, label: 'due' } }, width);
        expect(badLabels(drawing)).toEqual([]);
        expect(drawing.marks).toHaveLength(steps.length);
        for (const mark of drawing.marks) expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(24);
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|null|\d\.\d\d/);
      }),
    );
  });

  test('is a dot for a day, and as long as an inexact date may mean', () => {
    const { marks } = drawStepChart(
      {
        states,
        due: undefined,
        steps: [
          { from: 2010, to: 2010.001, state: 0 },
          { from: 2011, to: 2012, state: 1 },
        ],
      },
      600,
    );
    const [day, year] = marks.map(({ d }) => [...d.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x)));
    expect((day?.[1] ?? 0) - (day?.[0] ?? 0)).toBe(0);
    expect((year?.[1] ?? 0) - (year?.[0] ?? 0)).toBeGreaterThan(100);
  });

  test('draws only years, none twice', () => {
    const { shapes } = drawStepChart(
      {
        states: ['A'],
        due: undefined,
        steps: [
          { from: 2010.2, to: 2010.2, state: 0 },
          { from: 2010.4, to: 2010.4, state: 0 },
        ],
      },
      286,
    );
    expect(shapes.flatMap((shape) => (shape.type === 'text' && shape.text !== 'A' ? [shape.text] : []))).toEqual(['2010', '2011']);
  });
});

test('the same numbers make the same drawing, to a tenth of a pixel', () => {
  fc.assert(
    fc.property(values, (numbers) => {
      const draw = () => JSON.stringify([drawBarColumns(toDated(numbers)), drawBarRows([{ heading: 'A', bars: toBars(numbers) }], 286)]);
      expect(draw()).toBe(draw());
      expect(draw()).not.toMatch(/\d\.\d\d/);
    }),
  );
});

test('a text is broken into lines that fit, and loses no word', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
      const lines = wrap(words.join(' '), 120);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(120);
    }),
  );
});
