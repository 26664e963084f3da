import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { selectEdition } from '#model/edition.ts';
import { parseCitation } from '#model/citation.ts';
import { withTree, type Files } from '../../content-tree.ts';
import { aModel } from '../../sample.ts';

/** A document that no entry of the sample cites. */
const ONLY = `audience: public
firstPublished: '2026-01-01'
lastReviewed: '2026-01-01'
kind: report
title: { nl: Enig, en: Only }
language: en
date: '2012'
readingStatus: part
summary: { nl: Y, en: Y }
`;

test('what refers to an entry is found from the entry', () => {
  const model = aModel();
  expect(model.referencesTo.get('organisation/ministry')).toContainEqual({
    from: 'initiative/coalition',
    to: 'organisation/ministry',
    field: 'participants',
  });
  expect(model.referencesTo.get('initiative/coalition')?.map(({ from }) => from)).toContain('event/start');
});

test('what rests on a document is found from the document, in facts and in prose', () => {
  const types = aModel()
    .claimsByDocument.get('letter')
    ?.map(({ statement }) => statement.type);
  expect(new Set(types)).toEqual(new Set(['start', 'status', 'participation', 'fact', 'text', 'made']));
});

test('the claims of an entry have anchors that differ, so that each can be linked to', () => {
  for (const claims of aModel().claimsByEntry.values()) {
    const anchors = claims.filter(({ statement }) => statement.type !== 'text').map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  }
});

test('a claim is known since the earliest of its documents, and true when it says', () => {
  const member = aModel().claims.find(({ statement }) => statement.type === 'participation');
  expect(member).toMatchObject({ when: '2009-11-06/', knownSince: '2010-07-16' });
});

test('an edition leaves out entries and claims of a narrower audience, and the public one what is not verified', () => {
  const fact = (id: string, more: string) => `  - { id: ${id}, text: { nl: A, en: A }, cite: [report], ${more} }\n`;
  const files = {
    'initiatives/new.yml': `audience: public\nfirstPublished: '2026-01-01'\nlastReviewed: '2026-01-01'\nkind: pilot\nname: { nl: Een, en: One }\nsummary: { nl: X, en: X }\nscope: national\nstatus: [{ state: active, when: '2010', cite: [report] }]\nfacts:\n${fact('open', 'confidence: likely')}${fact('unsure', 'confidence: unverified')}${fact('inner', 'audience: internal')}`,
    'organisations/new.yml':
      "audience: restricted\nfirstPublished: '2026-01-01'\nlastReviewed: '2026-01-01'\nkind: ngo\nname: { nl: Een, en: One }\nsummary: { nl: X, en: X }\nsector: private\n",
  };
  const facts = (edition: 'public' | 'internal') =>
    withTree(files, (root) => {
      const { model } = buildModel(selectEdition(loadContent(root), edition));
      const entry = model.entries.get('initiative/new');
      return { keys: [...model.entries.keys()], facts: entry?.kind === 'initiative' ? entry.facts.facts.map(({ id }) => id) : [] };
    });
  expect(facts('public').facts).toEqual(['open']);
  expect(facts('internal').facts).toEqual(['open', 'unsure', 'inner']);
  expect(facts('internal').keys).not.toContain('organisation/new');
});

test('a text of a guide for narrower readers is left out, though the other text is public', () => {
  const text = (language: string, audience: string) =>
    `---\naudience: ${audience}\nfirstPublished: '2026-01-01'\nlastReviewed: '2026-01-01'\ntitle: ${language}\nsummary: X\norder: 1\n---\n\nSecret ${language}.\n`;
  const files = { 'guides/new.nl.mdx': text('nl', 'internal'), 'guides/new.en.mdx': text('en', 'public') };
  const editionOf = (edition: 'public' | 'internal') =>
    withTree(files, (root) => {
      const guide = buildModel(selectEdition(loadContent(root), edition)).model.entries.get('guide/new');
      return { texts: Object.keys(guide?.prose ?? {}), knows: JSON.stringify(guide?.facts).includes('internal') };
    });
  expect(editionOf('public')).toEqual({ texts: ['en'], knows: false });
  expect(editionOf('internal').texts).toEqual(['nl', 'en']);
});

test('a citation is taken apart into document, passage and cell, and pages are no passages', () => {
  expect(parseCitation('letter#pol.table[klpd,2009-Q4]')).toMatchObject({
    document: 'letter',
    passage: 'pol.table',
    cell: { row: 'klpd', column: '2009-Q4' },
  });
  expect(parseCitation('letter#p. 3')).toMatchObject({ document: 'letter', locator: 'p. 3', passage: undefined });
  expect(parseCitation('letter')).toMatchObject({ document: 'letter', locator: undefined, passage: undefined });
});

test('an entry that does not fit its form is checked all the same, as far as it can be: all that is wrong is told at once', () => {
  const files = {
    'initiatives/new.yml': `audience: public
firstPublished: '2026-02-30'
lastReviewed: '2026-01-01'
kind: pilot
name: { nl: Een, en: One }
summary: { nl: X, en: X }
scope: national
topics: [paymets]
status: [{ state: active, when: '2010', cite: [reprot] }]
participants:
  - { actor: organisation/minstry, role: membr, cite: [letter#nowhere] }
  - { actor: ministry, role: member, cite: [only] }
`,
    // Cited by that entry alone.
    'documents/only.yml': ONLY,
    'initiatives/new.en.mdx': '---\n---\n\nIt began in 2006. See [the board](organisation/bord).\n',
    'initiatives/new.nl.mdx': '---\n---\n\nTekst.\n',
  };
  const issues = withTree(files, (root) => buildModel(loadContent(root)).issues);
  expect(issues.map(({ file, position, rule }) => `${path.basename(file)}:${position?.line} ${rule}`)).toEqual([
    'new.en.mdx:4 uncited-paragraph',
    'new.en.mdx:4 dangling-reference',
    'new.yml:2 wrong-value',
    'new.yml:8 unknown-vocabulary',
    'new.yml:9 unknown-passage',
    'new.yml:11 dangling-reference',
    'new.yml:11 unknown-vocabulary',
    'new.yml:11 unknown-passage',
    'new.yml:12 wrong-value',
  ]);
});

test('while an entry cannot be read at all, nothing is called uncited for that', () => {
  const rulesBroken = (files: Files) =>
    withTree({ 'documents/only.yml': ONLY, ...files }, (root) => buildModel(loadContent(root)).issues.map(({ rule }) => rule));
  expect(rulesBroken({})).toEqual(['orphan-entry']);
  expect(rulesBroken({ 'events/new.yml': 'cite: [only\n' })).toEqual(['yaml-syntax']);
});

test('a vocabulary that does not fit its form is told by itself: what it would have defined is not called unknown', () => {
  for (const file of ['topics.yml', 'roles.yml'])
    for (const text of ['- idd: payments\n', '- id: [\n']) {
      const issues = withTree({ [file]: text }, (root) => buildModel(loadContent(root)).issues);
      expect(new Set(issues.map((issue) => issue.file))).toEqual(new Set([`content/${file}`]));
    }
});
