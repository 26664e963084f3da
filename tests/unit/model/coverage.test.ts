import { expect, test } from 'vitest';
import { coverageOf } from '#model/queries/coverage.ts';
import { aModel } from '../../sample.ts';

test('a passage is used, left out with a reason, or left over', () => {
  const model = aModel();
  const letter = model.entries.get('document/letter');
  if (letter?.kind !== 'document') throw new Error('The fixture has no letter');
  const { used, reasoned, unused } = coverageOf(letter, model);
  expect(used).toContain('p.1');
  expect([...used, ...reasoned, ...unused].toSorted()).toEqual(letter.facts.passages.map(({ id }) => id).toSorted());
});
