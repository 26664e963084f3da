import { expect, test } from 'vitest';
import { parseCitation } from '#model/citation.ts';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { formatLocator } from '#views/documents.ts';
import { aModel } from '../../sample.ts';

test.each([
  ['p.1', 'Body, ¶\u00A01'],
  ['art.1', 'Body, art.\u00A01'],
  ['art.12', 'Body, art.\u00A012'],
])('the place %s in a document reads %s', (id, words) => {
  const model = aModel();
  const letter = model.entries.get('document/letter');
  const [passage] = letter?.kind === 'document' ? letter.facts.passages : [];
  if (letter?.kind !== 'document' || !passage) throw new Error('The sample has no letter');
  const document = { ...letter, facts: { ...letter.facts, passages: [{ ...passage, id }] } };
  expect(formatLocator(document, parseCitation(`letter#${id}`), createContext(model, createUrls('/'), 'en'))).toBe(words);
});
