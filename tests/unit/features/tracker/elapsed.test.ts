import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trackerWordsOf } from '#features/tracker/words.ts';
import { wordElapsed } from '#features/tracker/elapsed.ts';

const word = (from: string, to: string, locale: 'nl' | 'en' = 'en') => wordElapsed(from, to, trackerWordsOf(locale).overdue.elapsed);

test.each([
  ['2010-12-31', '2011-01-01', '1 day', '1 dag'],
  ['2010-12-31', '2011-01-30', '30 days', '30 dagen'],
  ['2010-12-31', '2011-01-31', '1 month', '1 maand'],
  ['2010-12-31', '2011-02-28', '2 months', '2 maanden'],
  ['2010-12-30', '2011-02-27', '1 month', '1 maand'],
  ['2010-12-31', '2011-12-30', '11 months', '11 maanden'],
  ['2010-12-31', '2011-12-31', '1 year', '1 jaar'],
  ['2010-12-31', '2012-01-31', '1 year and 1 month', '1 jaar en 1 maand'],
  ['2010-12-31', '2012-12-31', '2 years', '2 jaar'],
  ['2008-12-31', '2026-07-31', '17 years and 7 months', '17 jaar en 7 maanden'],
  ['2008-02-29', '2009-02-28', '1 year', '1 jaar'],
])('from %s to %s is "%s"', (from, to, en, nl) => {
  expect(word(from, to)).toBe(en);
  expect(word(from, to, 'nl')).toBe(nl);
});

/** The same day some months later, or the last of the month where it has none. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}

describe('whatever the days', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('years and months are as many as fit, and what is under a month is in days', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        fc.pre(one !== other);
        const [from = '', to = ''] = [one, other].toSorted();
        const text = word(from, to);
        const numberOf = (unit: string) => Number(new RegExp(`(\\d+) ${unit}`).exec(text)?.[1] ?? 0);
        const months = numberOf('year') * 12 + numberOf('month');
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
        expect(numberOf('month')).toBeLessThan(12);
        expect(numberOf('day')).toBe(months === 0 ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : 0);
        expect(text).not.toMatch(/\b1 \w+s\b|\b0 /);
      }),
      { numRuns: 1000 },
    );
  });
});
