import { expect, test } from 'vitest';
import { toNameBook } from '#search/names.ts';
import { isOnlyExcluded, readQuery } from '#search/query.ts';
import { readAsked } from '#search/read-asked.ts';
import { readingOf } from '#search/reading.ts';

const names = () =>
  Promise.resolve(
    toNameBook([
      { kind: 'initiative', title: 'European Financial Coalition', abbreviation: 'EFC' },
      { kind: 'initiative', title: 'Financial Coalition Against Child Pornography', abbreviation: 'FCACP' },
    ]),
  );
const read = (text: string) => readAsked(text, { names });
const readingIn = async (text: string, isPlain = false) =>
  readingOf(await readAsked(text, { names }, isPlain)).map(({ as, text }) => `${as} ${text}`.trim());

test.each([
  ['filter -2010', ['words filter', 'without 2010']],
  ['filter −blacklist', ['words filter', 'without blacklist']],
  ['filter -"black list"', ['words filter', 'without black list']],
  ['"black list', ['exactly black list']],
  ['filter NOT blacklist', ['words filter', 'without blacklist']],
  ['filter NIET "zwarte lijst"', ['words filter', 'without zwarte lijst']],
  ['filter AND hotline NOT police', ['words filter hotline', 'without police']],
  ['filter OR hotline police', ['words filter', 'or', 'words hotline police']],
  ['filter OF "zwarte lijst" OF meldpunt', ['words filter', 'or', 'exactly zwarte lijst', 'or', 'words meldpunt']],
  ['filter OR hotline -police', ['words filter', 'or', 'words hotline', 'without police']],
])('%s is read as %j', async (text, reading) => {
  expect(await readingIn(text)).toEqual(reading);
});

test.each([
  'filter and hotline',
  'de voor of tegen stem',
  'Council of Europe',
  'COUNCIL OF EUROPE',
  'JUSTITIE EN VEILIGHEID',
  'NOT FOR PROFIT',
])('%s is read as words, not as a command', async (text) => {
  expect(await readingIn(text)).toEqual([]);
});

test('in capitals operators are commands between abbreviations that are known here', async () => {
  expect(await readingIn('EFC OR FCACP')).toEqual(['words efc', 'or', 'words fcacp']);
  expect(await readingIn('EFC NOT 2010')).toEqual(['words efc', 'without 2010']);
  expect(await readingIn('EFC OR ABCDE')).toEqual([]);
});

test('what has nothing to join is searched as a word, and said', async () => {
  expect(await read('OR filter')).toMatchObject({ ignored: ['OR'], words: ['filter'], either: [] });
  expect(await read('filter AND')).toMatchObject({ ignored: ['AND'], words: ['filter'] });
  expect(await read('filter OR NOT hotline')).toMatchObject({ ignored: ['-hotline'], words: ['filter'], either: [] });
  expect((await read('(filter OR hotline) police')).ignored).toEqual(['( )']);
});

test('what says only what is not wanted is told from what asks for something', async () => {
  expect(isOnlyExcluded(await readQuery('-filter -"black list"'))).toBe(true);
  expect(isOnlyExcluded(await read('NOT filter'))).toBe(true);
  expect(isOnlyExcluded(await readQuery('hotline -filter'))).toBe(false);
});

test('a query that is too long is read as far as it goes, its open quotation mark too, and says that it is cut', async () => {
  const words = Array.from({ length: 30 }, (_, at) => `word${String.fromCodePoint(97 + at)}`).join(' ');
  expect(await readQuery(words)).toMatchObject({ isCut: true });
  expect(await readQuery(`"${'black list '.repeat(30)}"`)).toMatchObject({ isCut: true, words: [] });
  expect((await readQuery('filter')).isCut).toBe(false);
});

test('the way back to the plain words reads no sign and no operator', async () => {
  expect(await readAsked('"black list" OR -filter', { names }, true)).toMatchObject({
    words: ['black', 'list', 'filter'],
    phrases: [],
    excluded: [],
    either: [],
  });
});
