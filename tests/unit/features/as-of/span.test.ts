import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standsOn, type Span } from '#features/as-of/span.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const exact = (from: string, until: Span['until']): Span => ({ from: [from, from], until });

test('an interval with exact ends is in force exactly on its days', () => {
  fc.assert(
    fc.property(day, day, day, (a, b, on) => {
      const [from = '', to = ''] = [a, b].toSorted();
      const outside = on < from ? 'not-yet' : 'no-longer';
      expect(standsOn(exact(from, [to, to]), on)).toBe(on >= from && on <= to ? 'yes' : outside);
    }),
  );
});

test('what has no known end was so at least, and is never said to have ended', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom('unknown', undefined), (from, on, until) => {
      expect(standsOn(exact(from, until), on)).toBe(on < from ? 'not-yet' : 'at-least');
    }),
  );
});

test('what is still so is so on every day after it began', () => {
  fc.assert(
    fc.property(day, day, (from, on) => {
      expect(standsOn(exact(from, 'open'), on)).toBe(on < from ? 'not-yet' : 'yes');
    }),
  );
});

describe('an imprecise date', () => {
  const span: Span = { from: ['2010-01-01', '2010-12-31'], until: ['2012-01-01', '2012-12-31'] };
  test.each([
    ['2009-12-31', 'not-yet'],
    ['2010-06-01', 'perhaps'],
    ['2010-12-31', 'yes'],
    ['2011-06-01', 'yes'],
    ['2012-01-01', 'yes'],
    ['2012-06-01', 'perhaps-no-longer'],
    ['2013-01-01', 'no-longer'],
  ])('says on %s no more than it knows: %s', (on, standing) => {
    expect(standsOn(span, on)).toBe(standing);
  });
});
