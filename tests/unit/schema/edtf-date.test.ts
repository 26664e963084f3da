import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, formatStart } from '#i18n/dates.ts';
import { edtfDateSchema, parseEdtf } from '#schema/parts/edtf-date.ts';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);
const isDate = (text: unknown) => edtfDateSchema.safeParse(text).success;

test('a year written without quotes is a date', () => {
  expect(edtfDateSchema.parse(2010)).toBe('2010');
});

test('autumn is September to November, and winter ends in the next year', () => {
  expect(parseEdtf('2008-23')).toMatchObject({ earliest: day(2008, 9, 1), latest: day(2008, 12, 1) - 1 });
  expect(parseEdtf('2008-24')).toMatchObject({ earliest: day(2008, 12, 1), latest: day(2009, 3, 1) - 1 });
});

test('an end that is open and an end that is not known are told apart', () => {
  expect(parseEdtf('2009-11-06/..').end).toBe('open');
  expect(parseEdtf('2009-11-06/').end).toBe('unknown');
  expect(parseEdtf('2009-11-06').end).toBeUndefined();
});

test('a beginning that is not known reaches back without limit', () => {
  expect(parseEdtf('/2010')).toMatchObject({ start: undefined, earliest: -Infinity, latest: day(2011, 1, 1) - 1 });
});

test('days that do not exist, times, and other calendars are refused', () => {
  for (const text of [
    '2010-02-30',
    '2010-13',
    '2009-02-29',
    '2010-01-01T10:00',
    '31-01-2010',
    'Q1 2010',
    '',
    '/',
    '2010/2009',
    '2010/2011/2012',
  ]) {
    expect(isDate(text), text).toBe(false);
  }
  expect(isDate('2008-02-29')).toBe(true);
});

test('every date that is accepted can be put into words in both languages, and begins before it ends', () => {
  const point = fc
    .tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.option(fc.integer({ min: 1, max: 12 })),
      fc.option(fc.integer({ min: 1, max: 31 })),
      fc.constantFrom('', '~', '?', '%'),
    )
    .map(([year, month, date, mark]) => {
      const pad = (number: number) => String(number).padStart(2, '0');
      return `${year}${month === null ? '' : `-${pad(month)}`}${month === null || date === null ? '' : `-${pad(date)}`}${mark}`;
    });
  const date = fc
    .tuple(point, fc.constantFrom('', '/', '/..', 'to'), point)
    .map(([start, kind, end]) => (kind === 'to' ? `${start}/${end}` : `${start}${kind}`));
  fc.assert(
    fc.property(date, (text) => {
      fc.pre(isDate(text));
      const { earliest, latest } = parseEdtf(text);
      expect(earliest).toBeLessThanOrEqual(latest);
      for (const locale of ['en', 'nl'] as const) {
        expect(formatDate(text, locale)).toMatch(/\d{4}/);
        expect(formatStart(text, locale)).toMatch(/\d{4}/);
      }
    }),
    { numRuns: 500 },
  );
});

test('a date without a mark has the bounds that the package gives it, and is refused where the package refuses it', () => {
  const pad = (number: number) => String(number).padStart(2, '0');
  const point = fc
    .tuple(fc.integer({ min: 1000, max: 2999 }), fc.nat(20), fc.nat(33), fc.nat(2))
    .map(([year, month, date, parts]) => [String(year), pad(month), pad(date)].slice(0, parts + 1).join('-'));
  const date = fc.oneof(
    point,
    fc.tuple(point, point).map((points) => points.join('/')),
  );
  // The package takes this day for one of every year.
  const isLeapDay = (text: string) => /-02-29/.test(text);
  fc.assert(
    fc.property(date, (text) => {
      fc.pre(!isLeapDay(text));
      const points = text.split('/').map(boundsByPackage);
      const [first, last] = [points[0]?.[0], points.at(-1)?.[1]];
      const isAccepted = first !== undefined && last !== undefined && first <= last;
      expect(isDate(text), text).toBe(isAccepted);
      if (isAccepted) expect([parseEdtf(text).earliest, parseEdtf(text).latest], text).toEqual([first, last]);
    }),
    { numRuns: 2000 },
  );
  for (let year = 1000; year < 3000; year += 4) {
    const text = `${year}-02-29`;
    if (isDate(text)) expect([parseEdtf(text).earliest, parseEdtf(text).latest]).toEqual(boundsByPackage(text));
  }
});

function boundsByPackage(text: string): [number, number] | undefined {
  try {
    const { min, max } = edtf(text);
    return [min, max];
  } catch {
    return undefined;
  }
}
