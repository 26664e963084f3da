import { expect, test } from 'vitest';
import { createAnchors } from '#prose/heading-anchors.ts';

test('a heading has the anchor that people expect', () => {
  const anchorOf = createAnchors();
  expect(['How it works', 'Wat er gebeurde', 'How it works'].map(anchorOf)).toEqual(['how-it-works', 'wat-er-gebeurde', 'how-it-works-1']);
});

test.each([
  'Sources',
  'Status',
  'Text',
  'Changes',
  'Key facts',
  'Content',
  'Start',
  'Timeline',
  'Source 1',
  'Status 2012 active',
  'Participant X member 2009',
  'Fact size',
  'Open questions',
  '🙂',
])('the heading %j does not take an id of the page', (heading) => {
  expect(createAnchors()(heading)).toMatch(/^text-/);
});

test('headings of a text never share an anchor, whatever they are called', () => {
  const headings = ['Sources', 'Text sources', 'Sources', 'text-sources', 'Status', 'Status', 'Text status', 'Text: sources'];
  expect(new Set(headings.map(createAnchors())).size).toBe(headings.length);
});
