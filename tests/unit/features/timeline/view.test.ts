import { expect, test } from 'vitest';
import type { Entry, Model } from '#model/types.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { viewTimelinePeriod } from '#features/timeline/view.ts';
import { aModel } from '../../../sample.ts';

/** The sample with papers of the given dates besides its own. */
function withPapers(dates: readonly string[]): Model {
  const model = aModel();
  const letter = model.entries.get('document/letter');
  if (letter?.kind !== 'document') throw new Error('The sample has no letter');
  const papers = dates.map((date, index): [EntryKey, Entry] => {
    const id = `paper-${index}`;
    return [`document/${id}`, { ...letter, id, key: `document/${id}`, facts: { ...letter.facts, date } }];
  });
  return { ...model, entries: new Map([...model.entries, ...papers]) };
}

test('a month with very much shows the latest, says so, and says where the rest is', () => {
  const before = Array.from({ length: 10 }, () => '2031-04-02');
  const model = withPapers([...before, ...Array.from({ length: 300 }, () => '2031-04-20')]);
  const { count, groups } = viewTimelinePeriod('2031-04', createContext(model, createUrls('/', undefined), 'en'));
  const rows = groups.flatMap((group) => group.rows);
  expect(new Set(rows.map(({ when }) => when))).toEqual(new Set(['20 April 2031']));
  expect(count).toBe(
    `The latest ${rows.length} of 310 entries on the timeline; the earlier ones stand in the shorter periods in which they began`,
  );
});

test('a month with less shows all of it', () => {
  const model = withPapers(['2031-04-02', '2031-04-20', '2031-05-01']);
  const { count, groups } = viewTimelinePeriod('2031-04', createContext(model, createUrls('/', undefined), 'nl'));
  expect(groups.flatMap(({ rows }) => rows.map(({ when }) => when))).toEqual(['2 april 2031', '20 april 2031']);
  expect(count).toContain('2');
});
