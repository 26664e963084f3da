import { expect, test } from 'vitest';
import { countEvidence } from '#model/queries/evidence-counts.ts';
import type { Claim, Entry, EntryOf, Model } from '#model/types.ts';
import { aModel } from '../../../sample.ts';

const model = aModel();
const [claim] = model.claims.filter(({ anchor }) => anchor === 'fact-size');

/** The counts of a model with one claim, which cites these: documents of the sample under these ids. */
function countOf(claims: readonly Partial<Claim>[], documents: Readonly<Record<string, Partial<EntryOf<'document'>['facts']>>>) {
  const letter = model.entries.get('document/letter');
  const entries = new Map(model.entries);
  for (const [id, facts] of Object.entries(documents))
    entries.set(`document/${id}`, { ...letter, id, key: `document/${id}`, facts: { ...letter?.facts, ...facts } } as Entry);
  const { kinds, mainSource } = countEvidence({ ...model, entries, claims: claims.map((each) => ({ ...claim, ...each })) } as Model);
  const [
    { independent, secondHand, onMainSource, withEvidence } = { independent: -1, secondHand: -1, onMainSource: -1, withEvidence: -1 },
  ] = kinds;
  return { independent, secondHand, onMainSource, withEvidence, mainSource: mainSource?.id };
}

const A = { publisher: 'A', authors: [] };

test('two publishers are independent; the same one twice, a reprint and an encyclopaedia are not', () => {
  const cite = (ids: string[], documents: Parameters<typeof countOf>[1]) => countOf([{ citations: ids }], documents).independent;
  expect(cite(['one', 'two'], { one: A, two: { ...A, publisher: 'B' } })).toBe(1);
  expect(cite(['one', 'two'], { one: A, two: { ...A, publisher: 'a' } })).toBe(0);
  expect(cite(['one', 'two#p.1'], { one: A, two: { ...A, kind: 'encyclopaedia', publisher: 'B' } })).toBe(0);
  const authors = ['organisation/ministry'] as const;
  expect(cite(['one', 'two'], { one: { authors: [...authors], publisher: 'A' }, two: { authors: [...authors], publisher: 'B' } })).toBe(0);
  expect(cite(['one#p.1', 'one#p.2'], { one: A })).toBe(0);
});

test('second-hand only, on the main source alone, and with words to look up', () => {
  const documents: Parameters<typeof countOf>[1] = { paper: { kind: 'report', authors: [] }, press: { kind: 'news', authors: [] } };
  const claims = [
    { citations: ['paper'], evidence: ['32'] },
    { citations: ['paper', 'press'], evidence: [] },
    { citations: ['press'], evidence: [] },
  ];
  expect(countOf([...claims, { citations: ['paper#p.1'], evidence: [] }], documents)).toMatchObject({
    secondHand: 1,
    onMainSource: 2,
    withEvidence: 1,
    mainSource: 'paper',
  });
});
