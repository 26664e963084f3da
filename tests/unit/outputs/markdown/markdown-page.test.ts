import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { loadContent } from '#load/from-disk.ts';
import { loadModel } from '#load/model.ts';
import { buildModel } from '#model/build-model.ts';
import { selectEdition } from '#model/edition.ts';
import { readProseTree } from '#load/prose-file.ts';
import type { Model } from '#model/types.ts';
import { toMarkdownPage } from '#outputs/markdown/markdown-page.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import type { Locale } from '#site.ts';
import { createUrls } from '#urls.ts';
import { viewCiting } from '#views/citing-view.ts';
import { createContext } from '#views/context.ts';
import { viewEntry } from '#views/entry-view.ts';
import { withTree } from '../../../content-tree.ts';
import { nodesOf, outlineOf, readMarkdown, textOf, textsOf, type MarkdownNode } from '../../../markdown-tree.ts';
import { aModel } from '../../../sample.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../fixtures/sample');
const SITE = 'https://kb.example.org';

interface Options {
  readonly model?: Model;
  readonly root?: string;
  readonly locale?: Locale;
  readonly site?: string;
}

function pageOf(key: EntryKey, { model = aModel(), root = SAMPLE, locale = 'en', site }: Options = {}) {
  const entry = model.entries.get(key);
  if (!entry) throw new Error(`No entry ${key}`);
  const context = createContext(model, createUrls('/', site), locale);
  const view = viewEntry(entry, context);
  const prose = view.prose && readProseTree(root, entry.prose[view.prose.language]?.file ?? '');
  const text = toMarkdownPage({ entry, view, citing: viewCiting(entry, context, {}, view.citation), prose }, context);
  return { view, text, tree: readMarkdown(text) };
}

const headingsOf = (tree: MarkdownNode) => nodesOf(tree, 'heading').map(({ depth, ...heading }) => `${depth} ${textOf(heading)}`);
const rowsOf = (tree: MarkdownNode) => nodesOf(tree, 'tableRow').map(textsOf);
const frontOf = (tree: MarkdownNode) => parseYaml(nodesOf(tree, 'yaml')[0]?.value ?? '') as Record<string, string>;

describe('a page', () => {
  const { tree, view } = pageOf('initiative/coalition', { site: SITE });

  test('begins with its title, and has the sections of the page in their order', () => {
    const [first, ...others] = headingsOf(tree);
    expect(first).toBe('1 Sample Coalition (PC)');
    expect(others).toEqual([
      '2 Key facts',
      ...view.sections.map(({ heading }) => `2 ${heading}`),
      '2 Sources and history of this page',
      '3 Changes',
      '3 Cite this page',
    ]);
  });

  test('says in front what it is, where it stands and when it was last read', () => {
    expect(frontOf(tree)).toEqual({
      title: 'Sample Coalition (PC)',
      kind: 'initiative',
      language: 'en',
      url: 'https://kb.example.org/initiatives/coalition/',
      lastReviewed: '2026-01-01',
    });
  });

  test('shows who takes part as a table', () => {
    expect(rowsOf(tree)).toEqual([
      ['Name', 'Role', 'Period', 'Source'],
      ['Sample Ministry', 'member; the source states no role', 'from 6 November 2009; end not known', ''],
    ]);
  });

  test('has a footnote for every mark, which leads to the passage here', () => {
    const marks = nodesOf(tree, 'footnoteReference').map(({ identifier }) => identifier);
    const notes = nodesOf(tree, 'footnoteDefinition');
    expect(notes.map(({ identifier }) => identifier)).toEqual(view.sources.map(({ number }) => String(number)));
    expect(new Set(marks)).toEqual(new Set(notes.map(({ identifier }) => identifier)));
    const [note] = notes.map((each) => nodesOf(each, 'link')[0]);
    expect(note && textOf(note)).toBe('Sample letter');
    expect(note?.url).toBe('https://kb.example.org/documents/letter/#p.1');
  });

  test('has absolute addresses where the site has a name, and others where it has none', () => {
    const inside = (from: MarkdownNode) =>
      nodesOf(from, 'link')
        .map(({ url = '' }) => url)
        .filter((url) => !url.startsWith('https://report.example'));
    expect(inside(tree).filter((url) => !url.startsWith(`${SITE}/`))).toEqual([]);
    const nameless = pageOf('initiative/coalition').tree;
    expect(inside(nameless).filter((url) => !url.startsWith('/'))).toEqual([]);
    expect(inside(nameless).length).toBeGreaterThan(5);
  });

  test('can be written of every entry in both languages, with its summary', () => {
    const model = aModel();
    for (const key of model.entries.keys())
      for (const locale of ['en', 'nl'] as const) {
        const page = pageOf(key, { model, locale });
        expect(textOf(page.tree)).toContain(page.view.summary);
        expect(page.text).not.toMatch(/undefined|\[object/);
      }
  });
});

test('a passage stands with its id, its gist and what rests on it', () => {
  const { tree } = pageOf('document/letter');
  const [passage] = nodesOf(tree, 'listItem').filter((item) => nodesOf(item, 'inlineCode').some(({ value }) => value === 'p.1'));
  expect(passage && textOf(passage)).toMatch(
    /^Body, ¶\u00A01 \(p\.1\): The start and the number of parties\. — \d+ statements rest on this/,
  );
  expect(passage && textOf(passage)).toContain('PC: 32 parties take part.');
  expect(textOf(tree)).toContain('Does not count in this test.');
});

test('the numbers of a figure stand in a table, and how sure they are in words', () => {
  const { tree } = pageOf('figure/counts', { locale: 'nl' });
  expect(rowsOf(tree)).toEqual([
    ['', '2008', '2009'],
    ['Regio', '100', '113*'],
  ]);
  expect(textOf(tree)).toContain('Regio: Waarschijnlijk. Let op: Geschat.');
});

test('where two sources disagree, the other side stands with its source', () => {
  const model = aModel();
  const coalition = model.entries.get('initiative/coalition');
  const [fact] = coalition?.kind === 'initiative' ? coalition.facts.facts : [];
  if (fact) fact.dispute = { text: { nl: 'Het zijn er 33.', en: 'There are 33.' }, cite: ['report'] };
  const { tree } = pageOf('initiative/coalition', { model });
  const item = nodesOf(tree, 'listItem').find((each) => textOf(each).startsWith('32 parties'));
  expect(item && textOf(item)).toBe('32 parties take part. Disputed. Another source says: There are 33.');
  expect(item && nodesOf(item, 'footnoteReference')).toHaveLength(2);
});

const GUIDE = `---
audience: public
firstPublished: '2026-01-01'
lastReviewed: '2026-01-01'
title: Help
summary: Where to turn.
order: 2
---

## First *of all*

See [the coalition](initiative/coalition), [a site](https://example.org/a_b) and \`a|b\`.<Cite source="letter#p.1" />

<Note>

We take no reports.

</Note>

<ReportingPoints />

| a | b |
| --- | --- |
| x \\| y<Cite source="report" /> | 1 |
`;

test('the text keeps its markup; components, links to entries and the other language are written out', () => {
  withTree({ 'guides/help.en.mdx': GUIDE }, (root) => {
    const { model } = loadModel(root);
    const { tree } = pageOf('guide/help', { model, root, locale: 'nl' });
    expect(nodesOf(tree, 'emphasis').map(textOf)).toContain('Deze tekst is er nog niet in het Nederlands. U leest hem in het Engels.');
    expect(headingsOf(tree)).toContain('2 First of all');
    expect(nodesOf(tree, 'link').map(({ url }) => url)).toEqual(
      expect.arrayContaining(['/nl/initiatieven/coalition/', 'https://example.org/a_b', 'https://report.example/']),
    );
    expect(nodesOf(tree, 'blockquote').map(textOf)).toEqual(['We take no reports.']);
    expect(nodesOf(tree, 'listItem').map(textOf)).toContain('Meld hier. report.example · 0800-0000 · Proefcoalitie (PC)');
    expect(rowsOf(tree)).toContainEqual(['x | y', '1']);
    const numbers = (type: string) => new Set(nodesOf(tree, type).map(({ identifier }) => identifier));
    expect(numbers('footnoteReference')).toEqual(new Set(['1', '2']));
    expect(numbers('footnoteDefinition')).toEqual(new Set(['1', '2']));
  });
});

test('what is not for the public stands in no page', () => {
  const commitment = `audience: internal
firstPublished: '2026-01-01'
lastReviewed: '2026-01-01'
kind: promise
title: { nl: Geheim, en: Secret }
summary: { nl: Geheim., en: Secret. }
by: [organisation/ministry]
about: [initiative/coalition]
madeIn: { when: '2010', cite: [letter#p.1] }
`;
  withTree({ 'commitments/secret.yml': commitment }, (root) => {
    const { model } = buildModel(selectEdition(loadContent(root), 'public'));
    expect(model.entries.has('commitment/promise')).toBe(true);
    for (const key of model.entries.keys()) expect(pageOf(key, { model, root }).text).not.toMatch(/secret/i);
  });
});

/** A model in which a text stands wherever a page of the coalition shows words of facts. */
function modelSaying(text: string): Model {
  const model = aModel();
  const both = { nl: text, en: text };
  for (const entry of model.entries.values()) {
    if (entry.kind === 'initiative' || entry.kind === 'organisation') Object.assign(entry.facts, { name: both });
    if (entry.kind === 'document') Object.assign(entry.facts, { title: both });
    if (entry.kind === 'document') for (const passage of entry.facts.passages) Object.assign(passage, { gist: both });
    if (entry.kind !== 'initiative') continue;
    Object.assign(entry.facts, { summary: both, aliases: { nl: [text], en: [text] }, openQuestions: [both] });
    for (const fact of entry.facts.facts) Object.assign(fact, { text: both, caveat: both, dispute: { text: both, cite: ['report'] } });
    for (const participant of entry.facts.participants) Object.assign(participant, { note: both });
    for (const status of entry.facts.status) Object.assign(status, { note: both });
    for (const name of entry.facts.formerNames) Object.assign(name, { name: text });
  }
  return model;
}

const PLAIN = 'Word';
const plain = {
  initiative: pageOf('initiative/coalition', { model: modelSaying(PLAIN) }),
  letter: pageOf('document/letter', { model: modelSaying(PLAIN) }),
};

function expectToStayWords(text: string): void {
  const model = modelSaying(text);
  const shown = text.replace(/\s+/g, ' ');
  for (const [key, harmless] of [
    ['initiative/coalition', plain.initiative],
    ['document/letter', plain.letter],
  ] as const) {
    const { tree } = pageOf(key, { model });
    expect(outlineOf(tree)).toBe(outlineOf(harmless.tree));
    expect(textOf(tree)).toBe(textOf(harmless.tree).replaceAll(PLAIN, () => shown));
    expect(frontOf(tree).title).toBe(frontOf(harmless.tree).title?.replace(PLAIN, () => text));
  }
}

test.each([
  '</script><script>alert(1)</script>',
  '=cmd|',
  'a\r\nER  - \r\n\r\n# b',
  '@article{x}',
  '# x',
  '- x',
  '1. x',
  '| y | z |',
  '[z](javascript:1)',
  '![z](x.png)',
  '[^1]: note',
  '*a* _b_ **c** ~~d~~ `e` ``',
  '<b>&amp;&lt;</b>',
  '---\ntitle: no',
  '> quote',
  '\\*',
  ': "quoted" {x}: #y',
  'Kamerstukken II 2009–2010, 32 123 VI, nr. 120',
])('%j stays words wherever facts are shown', (text) => {
  expectToStayWords(text);
});

// This reader makes links of addresses even where they are escaped; they then lead to what the words say.
test('an address in a title leads to nothing but itself', () => {
  const address = 'https://example.org/a_b';
  const { tree } = pageOf('document/letter', { model: modelSaying(address) });
  expect(textOf(tree)).toBe(textOf(plain.letter.tree).replaceAll(PLAIN, address));
  const saying = nodesOf(tree, 'link').filter((link) => textOf(link) === address);
  expect(saying.map(({ url }) => url).filter((url) => url !== address)).toEqual(['/documents/report/']);
});

test('any words stay words', () => {
  const characters = fc.constantFrom(...'ab1w.-+*_~`[]()<>|\\#&;:!=$ ^{}"/'.split(''), '\n');
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 12 }), (letters) => {
      expectToStayWords(`x${letters.join('')}y`);
    }),
    { numRuns: 100 },
  );
});
