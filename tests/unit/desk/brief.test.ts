import { describe, expect, test } from 'vitest';
import { findChosen, toBrief, type Chosen } from '#desk/brief.ts';
import { writeStatement } from '#desk/citation-texts.ts';
import { toMarkdown, toMarkdownStatement } from '#desk/markdown.ts';
import { briefWordsOf } from '#desk/words.ts';
import { toEntryRecord } from '#outputs/data/record.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { createUrls } from '#urls.ts';
import { mdxToMdast } from 'satteri';
import { aModel } from '../../sample.ts';

const model = aModel();
const words = briefWordsOf('en');

function choose(id: string, note = ''): Chosen {
  const entry = model.entries.get(id.split('#')[0] as EntryKey);
  const chosen = findChosen(id, note, entry && toEntryRecord(entry, model, createUrls('/', 'https://kb.example')));
  if (!chosen) throw new Error(`The sample lacks ${id}`);
  return chosen;
}

const SIZE = choose('initiative/coalition#fact-size');

test('a statement comes with its place in the original, then this site as where it was found', () => {
  const brief = toBrief([SIZE], 'en', words, 'official');
  const [item] = brief.items;
  if (!item) throw new Error('Nothing in the brief');
  const text = writeStatement(item, brief, words, '1 May 2026');
  expect(text).toMatch(/^Sample Coalition: 32 parties take part \(.+\)\. Via The Cooperation File: /);
  expect(text).toContain(brief.sources[0]?.place);
  expect(text).toMatch(/https:\/\/kb\.example\/initiatives\/coalition\/#fact-size \(accessed 1 May 2026\)\.$/);
});

test('what is in doubt is said with the statement, wherever it goes', () => {
  const doubtful = {
    ...SIZE,
    statement: SIZE.statement && { ...SIZE.statement, confidence: 'likely' as const, caveat: { nl: 'Let op.', en: 'Mind this.' } },
  };
  const brief = toBrief([doubtful], 'en', words, 'official');
  const [item] = brief.items;
  if (!item) throw new Error('Nothing in the brief');
  for (const text of [
    writeStatement(item, brief, words, 'today'),
    toMarkdownStatement(item, brief, words, 'today'),
    toMarkdown(brief, 'T', words, 'today'),
  ]) {
    expect(text).toContain('Likely, not confirmed');
    expect(text).toContain('Mind this');
  }
});

test('a source that two statements share has one number', () => {
  const { items, sources } = toBrief(
    [SIZE, choose('initiative/coalition#start'), choose('initiative/coalition#relation-related-ministry')],
    'en',
    words,
    'official',
  );
  expect(items.map((item) => item.sources)).toEqual([[1], [1], [2]]);
  expect(sources).toHaveLength(2);
});

test('an entry by itself comes with its summary and all its documents, each once', () => {
  const { items, sources } = toBrief([choose('initiative/coalition')], 'nl', briefWordsOf('nl'), 'official');
  expect(items[0]).toMatchObject({ heading: 'Proefcoalitie', text: 'Een coalitie voor proeven.' });
  expect(sources.map(({ document }) => document)).toEqual([...new Set(sources.map(({ document }) => document))]);
  expect(sources.every(({ place }) => place === undefined)).toBe(true);
});

test('what is no longer there is not found', () => {
  expect(findChosen('initiative/coalition#fact-gone', '', SIZE.record)).toBeUndefined();
  expect(findChosen('initiative/gone', '', undefined)).toBeUndefined();
});

describe('as Markdown', () => {
  const HOSTILE = '# x * _y_ [z](javascript:1) <b> `c` | d </script> =cmd|\r\n@article{ ER  -';

  test('a brief has its title, items with footnotes, notes and sources', () => {
    const text = toMarkdown(toBrief([{ ...SIZE, note: 'Ask them.' }], 'en', words, 'official'), 'For Monday', words, '1 May 2026');
    expect(text).toMatch(/^# For Monday\n\n1 May 2026\n\n## \[Sample Coalition\]\(https:/);
    expect(text).toContain('32 parties take part.[^1]\n\n> Ask them.');
    expect(text).toMatch(/^\[\^1\]: .+Via The Cooperation File: https:.+\.$/m);
  });

  test('no note or title, whatever it holds, becomes markup', () => {
    const text = toMarkdown(toBrief([{ ...SIZE, note: HOSTILE }], 'en', words, 'official'), HOSTILE, words, 'today');
    const types = JSON.stringify(mdxToMdast(text));
    for (const type of ['emphasis', 'inlineCode', 'html', 'mdxJsxTextElement', 'table']) expect(types).not.toContain(`"type":"${type}"`);
    expect(text.split('\n')[0]).toBe(`# ${HOSTILE.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')}`);
  });
});
