import { expect, test } from 'vitest';
import { coverPeriods, toExactBounds, toExactDate, toTemporalCoverage } from '#outputs/linked-data/temporal-coverage.ts';

test.each([
  ['2009-11-06', '2009-11-06'],
  ['2009/2010', '2009/2010'],
  ['2009-11-06/..', '2009-11-06/..'],
  ['2009-11-06/', '2009-11-06/'],
  ['../2010-07', '../2010-07'],
  ['2010-07~', '2010-07~'],
  ['2008-23', '2008-09/2008-11'],
  ['2008-24?', '2008-12?/2009-02?'],
  ['2008-21/..', '2008-03/..'],
  ['2007/2008-23', '2007/2008-11'],
  ['2010-07-23', '2010-07-23'],
])('the time %s is covered as %s: open ends and doubts stay, seasons become months', (date, coverage) => {
  expect(toTemporalCoverage(date)).toBe(coverage);
});

test('a date is stated plainly only where it is exact to its day, month or year', () => {
  expect(['2009-11-06', '2009-11', '2009'].map(toExactDate)).toEqual(['2009-11-06', '2009-11', '2009']);
  for (const date of ['2010-07~', '2010?', '2010%', '2008-23', '2009/2010', '2009-11-06/', '..']) expect(toExactDate(date)).toBeUndefined();
});

test('of an interval each end is stated that is exact', () => {
  expect(toExactBounds('2010-01/2010-06')).toEqual({ start: '2010-01', end: '2010-06' });
  expect(toExactBounds('2009~/2010')).toEqual({ start: undefined, end: '2010' });
  expect(toExactBounds('2009-11-06/..')).toEqual({ start: '2009-11-06', end: undefined });
});

test('figures cover the time from the first month of their first period to the last of their last', () => {
  expect(coverPeriods(['2008', '2009'])).toBe('2008/2009');
  expect(coverPeriods(['2008'])).toBe('2008');
  expect(coverPeriods(['2009-Q4', '2010-Q1', '2010-Q2'])).toBe('2009-10/2010-06');
});
