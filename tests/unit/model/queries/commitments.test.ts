import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byOwner, byState, daysOverdue, isOverdueAt, lastDocumentDay, overdueAt, trackCommitments } from '#model/queries/commitments.ts';
import { aModel } from '../../../sample.ts';

type Trail = readonly { readonly state: string; readonly when: string }[];

/** The sample with its one commitment due and followed in another way. */
function withCommitment(due: string | undefined, trail: Trail) {
  const model = aModel();
  const promise = model.entries.get('commitment/promise');
  if (promise?.kind !== 'commitment') throw new Error('The sample has no commitment');
  Object.assign(promise.facts, { due, trail: trail.map((step) => ({ ...promise.facts.trail[0], ...step })) });
  return model;
}

const isOverdue = (due: string | undefined, trail: Trail, day: string) => overdueAt(withCommitment(due, trail), day).length === 1;

test('what was due in a year is overdue from the first day after it', () => {
  expect(isOverdue('2010', [], '2010-12-31')).toBe(false);
  expect(isOverdue('2010', [], '2011-01-01')).toBe(true);
  expect(isOverdue('2010-01/2010-03', [], '2010-03-31')).toBe(false);
  expect(isOverdue('2010-01/2010-03', [], '2010-04-01')).toBe(true);
});

test('what was never due, or has no last day, is never overdue', () => {
  expect(isOverdue(undefined, [], '2026-01-01')).toBe(false);
  expect(isOverdue('2010/', [], '2026-01-01')).toBe(false);
});

test('what was done or dropped by then is not overdue; before that was stated, it was', () => {
  const late = [
    { state: 'in-preparation', when: '2010-11' },
    { state: 'dropped', when: '2011-03-04' },
  ];
  expect(isOverdue('2010', late, '2011-03-03')).toBe(true);
  expect(isOverdue('2010', late, '2011-03-04')).toBe(false);
  expect(
    isOverdue(
      '2010',
      [
        { state: 'started', when: '2010' },
        { state: 'unknown', when: '2012' },
      ],
      '2015-01-01',
    ),
  ).toBe(true);
});

test('a statement of an inexact date ends it from the first day that it may mean', () => {
  expect(isOverdue('2010', [{ state: 'done', when: '2012-01' }], '2011-12-31')).toBe(true);
  expect(isOverdue('2010', [{ state: 'done', when: '2012-01' }], '2012-01-01')).toBe(false);
});

const day = fc
  .date({ min: new Date('1998-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const end = fc.option(day, { nil: undefined });

test('once due, it stays overdue day after day until it ends, and never after', () => {
  fc.assert(
    fc.property(day, end, day, day, (dueDay, endedDay, one, other) => {
      const [first = '', later = ''] = [one, other].toSorted();
      const tracked = { dueDay, endedDay };
      if (isOverdueAt(tracked, first) && (endedDay === undefined || endedDay > later)) expect(isOverdueAt(tracked, later)).toBe(true);
      if (endedDay !== undefined && endedDay <= first) expect(isOverdueAt(tracked, later)).toBe(false);
      expect(daysOverdue(tracked, first) !== undefined).toBe(isOverdueAt(tracked, first));
      expect(daysOverdue(tracked, first) ?? 1).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('days are counted from the last day in time', () => {
  expect(daysOverdue({ dueDay: '2010-12-31', endedDay: undefined }, '2011-03-01')).toBe(60);
});

test('a commitment says its state, since when nothing was said of it, and whether its outcome is known', () => {
  expect(trackCommitments(aModel())).toMatchObject([
    { state: 'done', dueDay: '2011-12-31', endedDay: '2011-05-01', lastSaid: '2011-05', isOutcomeKnown: true },
  ]);
  expect(trackCommitments(withCommitment('2011', []))).toMatchObject([
    { state: 'unknown', lastSaid: '2010-07-16', endedDay: undefined, isOutcomeKnown: false },
  ]);
});

test('they stand by state, and with each of their owners', () => {
  const all = trackCommitments(aModel());
  expect(byState(all).map(([state, own]) => [state, own.length])).toEqual([['done', 1]]);
  expect([...byOwner(all).keys()]).toEqual(['organisation/ministry']);
});

test('the day of the latest paper is the end of what it may mean', () => {
  expect(lastDocumentDay(aModel())).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
