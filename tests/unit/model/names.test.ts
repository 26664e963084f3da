import { expect, test } from 'vitest';
import { abbreviationOf, aliasesOf, foreignLanguageOf, slugOf, summaryOf, titleOf } from '#model/names.ts';
import { stateOf } from '#model/queries/commitment-state.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { aModel } from '../../sample.ts';

const model = aModel();
const entryOf = (key: Parameters<typeof model.entries.get>[0]) => {
  const entry = model.entries.get(key);
  if (!entry) throw new Error(`No ${key} in the sample`);
  return entry;
};

test('every kind of entry has a title and a summary in both languages', () => {
  expect(new Set([...model.entries.values()].map(({ kind }) => kind))).toEqual(new Set(ENTRY_KINDS));
  for (const entry of model.entries.values()) {
    for (const { nl, en } of [titleOf(entry), summaryOf(entry)]) expect([nl, en].every((text) => text.length > 3)).toBe(true);
  }
});

test('a document goes by its short title, if it has one', () => {
  expect(titleOf(entryOf('document/statistics')).en).toBe('Statistics');
  expect(titleOf(entryOf('document/report')).en).toBe('Sample report');
});

test('aliases include former names and abbreviations, in their language', () => {
  expect(aliasesOf(entryOf('initiative/coalition'))).toEqual({ nl: ['Oude Coalitie', 'OC', 'proef'], en: ['sample'] });
  expect(aliasesOf(entryOf('document/statistics')).en).toEqual(['jaarcijfers', 'Stcrt. 2010, 8']);
  expect(aliasesOf(entryOf('event/start'))).toEqual({ nl: [], en: [] });
});

test('only a borrowed name is in another language than its page', () => {
  const ministry = entryOf('organisation/ministry');
  expect(foreignLanguageOf(ministry, 'en')).toBeUndefined();
  if (ministry.kind !== 'organisation') throw new Error('The sample has no ministry');
  const borrowed = { ...ministry, facts: { ...ministry.facts, name: { nl: 'Proef', en: 'Proef' }, nameLanguage: 'nl' as const } };
  expect(foreignLanguageOf(borrowed, 'en')).toBe('nl');
  expect(foreignLanguageOf(borrowed, 'nl')).toBeUndefined();
});

test('a guide has an address of its own in each language; other entries keep their id', () => {
  expect([slugOf(entryOf('guide/about'), 'nl'), slugOf(entryOf('guide/about'), 'en')]).toEqual(['gids-nl', 'gids-en']);
  expect(slugOf(entryOf('event/start'), 'nl')).toBe('start');
  expect(abbreviationOf(entryOf('term/word'))).toBe('PW');
});

test('a commitment has the state of its latest statement, and is not traced where there is none', () => {
  const promise = entryOf('commitment/promise');
  if (promise.kind !== 'commitment') throw new Error('The sample has no commitment');
  expect(stateOf(promise)).toBe('done');
  expect(stateOf({ ...promise, facts: { ...promise.facts, trail: [] } })).toBe('unknown');
});
