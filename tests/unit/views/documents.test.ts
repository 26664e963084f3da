import { expect, test } from 'vitest';
import type { EntryOf } from '#model/types.ts';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { formatLocator } from '#views/documents.ts';
import { aModel } from '../../sample.ts';

const model = aModel();
const urls = createUrls('/');
const context = { en: createContext(model, urls, 'en'), nl: createContext(model, urls, 'nl') };

const decree = {
  facts: {
    sections: [{ id: 'end', heading: { nl: 'Slot', en: 'Closing' } }],
    passages: [
      { id: 'title', kind: 'title' },
      { id: 'art.7', kind: 'article' },
      { id: 'end.2', kind: 'paragraph', section: 'end' },
      { id: 'n.3', kind: 'note' },
    ],
  },
} as unknown as EntryOf<'document'>;

test.each([
  ['title', 'title', 'titel'],
  ['art.7', 'art.\u00A07', 'art.\u00A07'],
  ['end.2', 'Closing, ¶\u00A02', 'Slot, ¶\u00A02'],
])('a place in a document is called as its text calls it: %s', (passage, en, nl) => {
  const parts = { locator: passage, passage } as never;
  expect(formatLocator(decree, parts, context.en)).toBe(en);
  expect(formatLocator(decree, parts, context.nl)).toBe(nl);
});
