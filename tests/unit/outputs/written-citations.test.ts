import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCitations } from '#outputs/citation-formats.ts';
import type { CslItem } from '#outputs/citation-record.ts';
import { batchItems } from '#outputs/written-citations.ts';

const NAMES = ['Ministry', 'Police', 'Taskforce', 'Wikipedia'];
/** References of few authors, publishers and years, so that many are alike. */
const items = fc
  .array(
    fc.record({
      author: fc.array(
        fc.constantFrom(...NAMES).map((literal) => ({ literal })),
        { maxLength: 2 },
      ),
      publisher: fc.constantFrom(undefined, ...NAMES),
      title: fc.constantFrom(...NAMES, ...Array.from({ length: 60 }, (_, index) => `Report ${index}`)),
      year: fc.constantFrom(undefined, 2009, 2010),
      type: fc.constantFrom('report', 'webpage', 'article-newspaper', 'entry-encyclopedia'),
    }),
    { maxLength: 40 },
  )
  .map((records) =>
    records.map(({ author, publisher, title, year, type }, index): CslItem => ({
      id: `item-${index}`,
      type,
      title,
      ...(author.length > 0 && { author }),
      ...(publisher !== undefined && { publisher }),
      ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    })),
  );

test('references that are written together read as each does alone', () => {
  fc.assert(
    fc.property(items, fc.constantFrom('nl' as const, 'en' as const), (all, locale) => {
      for (const batch of batchItems(all)) {
        const together = writeCitations(batch, locale);
        for (const item of batch) expect(together.get(item.id)).toEqual(writeCitations([item], locale).get(item.id));
      }
    }),
    { numRuns: 30, seed: 2010 },
  );
});

test('each reference is in one batch, and no batch is long', () => {
  const many = Array.from({ length: 100 }, (_, index): CslItem => ({
    id: `${index}`,
    type: 'report',
    title: `Report ${index}`,
    author: [{ literal: `Author ${index}` }],
  }));
  const batches = batchItems(many);
  expect(batches.flat()).toEqual(many);
  expect(Math.max(...batches.map(({ length }) => length))).toBeLessThan(50);
});
