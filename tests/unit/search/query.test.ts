import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, writeState } from '#search/page-state.ts';
import { readQuery } from '#search/query.ts';

test('words that only ask are left out, unless there are no others', async () => {
  expect(await readQuery('wie zit er in de taskforce?')).toMatchObject({ words: ['zit', 'taskforce'], dropped: ['wie', 'er', 'in', 'de'] });
  expect(await readQuery('wat is dat')).toMatchObject({ words: ['wat', 'is', 'dat'], dropped: [] });
});

test('an abbreviation in capitals is no stop word, though the same letters are', async () => {
  expect(await readQuery('jaarverslag OM')).toMatchObject({ words: ['jaarverslag', 'om'] });
  expect((await readQuery('jaarverslag om te lezen')).words).not.toContain('om');
});

test('phrases, excluded words, references and dates are taken out of the words', async () => {
  expect(await readQuery('"zwarte lijst" filter -efc 32 123 VI, nr. 90 13-01-2010')).toMatchObject({
    phrases: [['zwarte', 'lijst']],
    excluded: [['efc']],
    words: ['filter'],
    references: [{ kind: 'paper', key: 'kst-32123-vi-90', text: '32 123 VI, nr. 90' }],
    dates: [{ date: '2010-01-13', text: '13-01-2010' }],
  });
});

test.each(['filter -“black list”', 'filter -"black list"'])('%s leaves out the phrase, not its words', async (text) => {
  expect(await readQuery(text)).toMatchObject({ words: ['filter'], phrases: [], excluded: [['black', 'list']] });
});

test('a word is left out wherever it stands, with its hyphens', async () => {
  expect(await readQuery('-upload filter')).toMatchObject({ words: ['filter'], excluded: [['upload']] });
  expect(await readQuery('filter -publiek-private')).toMatchObject({ words: ['filter'], excluded: [['publiekprivate']] });
});

test('in a phrase a word with marks inside is one word, and a hyphen in a word excludes nothing', async () => {
  expect((await readQuery('"publiek-private groep"')).phrases).toEqual([['publiekprivate', 'groep']]);
  expect((await readQuery('"verordening (EU) 2021/1232 op"')).phrases).toEqual([['verordening', 'eu', '20211232', 'op']]);
  expect(await readQuery('publiek-private groep')).toMatchObject({ words: ['publiek', 'private', 'groep'], excluded: [] });
});

test('no input makes reading fail, and none is read longer than it may be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
      const query = await readQuery(text);
      expect(query.text.length).toBeLessThanOrEqual(200);
      expect(query.words.length).toBeLessThanOrEqual(16);
    }),
  );
});

test('the address of a results page says all that it shows, and nothing that is as usual', () => {
  const state = readState('?q=efc&type=document&type=event&sort=date&page=3&synonyms=0&exact=1&unknown=x', ['type', 'topic']);
  expect(state).toEqual({
    query: 'efc',
    chosen: { type: ['document', 'event'], topic: [] },
    sort: 'date',
    shown: 30,
    mayCorrect: false,
    maySearchSynonyms: false,
  });
  expect(readState(writeState(state), ['type', 'topic'])).toEqual(state);
  expect(writeState(readState('?q=efc&sort=size&page=-1', ['type']))).toBe('?q=efc');
});
