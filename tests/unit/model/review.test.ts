import { expect, test } from 'vitest';
import { REVIEW_MONTHS, reviewDueOn } from '#model/review.ts';
import { aModel } from '../../sample.ts';

const coalition = aModel().entries.get('initiative/coalition');
if (coalition?.kind !== 'initiative') throw new Error('No coalition in the sample');

const dueAfter = (facts: Partial<typeof coalition.facts>) => reviewDueOn({ kind: 'initiative', facts: { ...coalition.facts, ...facts } });

test('a review is due after the time that its kind of entry allows', () => {
  expect(REVIEW_MONTHS.initiative).toBe(12);
  expect(dueAfter({ lastReviewed: '2026-03-15' })).toBe('2027-03-15');
});

test('a year after the last day of February is the last day of February', () => {
  expect(dueAfter({ lastReviewed: '2024-02-29' })).toBe('2025-02-28');
});

test('an editor may set another day', () => {
  expect(dueAfter({ reviewBy: '2026-06-01' })).toBe('2026-06-01');
});
