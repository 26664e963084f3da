import { expect, test } from 'vitest';
import { reportOn } from '../../../content-tree.ts';

const document = (lines: string) => `audience: public
firstPublished: '2026-01-01'
lastReviewed: '2026-01-01'
title: { nl: Een stuk, en: A document }
language: nl
summary: { nl: X, en: X }
${lines}`;

const event = (lines: string) => `audience: public
firstPublished: '2026-01-01'
lastReviewed: '2026-01-01'
kind: launch
title: { nl: Een gebeurtenis, en: An event }
when: '2010'
about: [initiative/coalition]
${lines}`;

/** Whether an event that rests on these documents is called surer than they are. */
const isTooSure = (documents: Record<string, string>, lines: string) => {
  const files = Object.entries(documents).map(([id, text]) => [`documents/${id}.yml`, document(text)] as const);
  return reportOn({ ...Object.fromEntries(files), 'events/new.yml': event(lines) }).includes('overconfident-claim');
};

const part = 'readingStatus: part';

test.each(['news', 'encyclopaedia', 'web-page'])('what %s alone tells of others is likely', (kind) => {
  expect(isTooSure({ told: `kind: ${kind}\n${part}` }, 'cite: [told]')).toBe(true);
  expect(isTooSure({ told: `kind: ${kind}\n${part}` }, 'cite: [told]\nconfidence: likely')).toBe(false);
});

test('what a body writes of itself, and a first-hand source beside the press, make a claim sure', () => {
  expect(isTooSure({ own: `kind: web-page\n${part}\nauthors: [organisation/ministry]` }, 'cite: [own]')).toBe(false);
  expect(isTooSure({ told: `kind: news\n${part}` }, 'cite: [told, report]')).toBe(false);
});

test('a paper of any kind that nobody has read makes no claim sure, unless another was read', () => {
  const unread = { unread: 'kind: law\nreadingStatus: reference-only' };
  expect(isTooSure(unread, 'cite: [unread]')).toBe(true);
  expect(isTooSure(unread, 'cite: [unread, report]')).toBe(false);
  expect(isTooSure({ ...unread, told: `kind: news\n${part}` }, 'cite: [unread, told]')).toBe(true);
});

test('what a news item says of itself, and our own finding that nothing is known, are as sure as they are', () => {
  const item = { told: `kind: news\n${part}\ncites: [{ document: document/letter, cite: [told] }]` };
  expect(isTooSure(item, 'cite: [report]')).toBe(false);
  const initiative = `audience: public
firstPublished: '2026-01-01'
lastReviewed: '2026-01-01'
kind: pilot
name: { nl: Een proef, en: A pilot }
summary: { nl: Iets., en: Something. }
scope: national
relations: [{ kind: related, to: initiative/coalition, cite: [report] }]
status:
  - { state: unknown, when: '2012/', cite: [told] }
`;
  expect(reportOn({ 'documents/told.yml': document(`kind: news\n${part}`), 'initiatives/new.yml': initiative })).toBe('');
});
