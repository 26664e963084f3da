import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDictionary, splitCompound } from '#search/compounds.ts';
import { editDistance } from '#search/edit-distance.ts';
import { findDates } from '#search/find-dates.ts';
import { fold, wordsOf } from '#search/fold.ts';
import { toDateWord, toNameWord, toReferenceStart, toReferenceWord } from '#search/keys.ts';
import { correct, parseVocabulary } from '#search/vocabulary.ts';

test('a text is compared without capitals, accents and kinds of dashes and quotes', () => {
  expect(fold('  Coördinatie – Don’t ')).toBe("coordinatie - don't");
});

test('a number is one word however its thousands are written, and an abbreviation with or without points', () => {
  expect(wordsOf('F.C.A.C.P., 1.373 of 1,373 meldingen; don’t')).toEqual(['fcacp', '1373', 'of', '1373', 'meldingen', 'dont']);
});

test.each([
  '13 januari 2010',
  '13 January 2010',
  'January 13, 2010',
  '13th of January 2010',
  '13-01-2010',
  '13/1/2010',
  '13.1.2010',
  '2010-01-13',
  '13 jan. 2010',
])('"%s" is 13 January 2010', (text) => {
  expect(findDates(`op ${text}.`).map(({ date }) => date)).toEqual(['2010-01-13']);
});

test('a month with its year is a date, a year or a number is none', () => {
  expect(findDates('in maart 2009 en March of 2010').map(({ date }) => date)).toEqual(['2009-03', '2010-03']);
  expect(findDates('in 2009; 32 123; 99-99-2010; mei')).toEqual([]);
});

test('the words for a dossier begin those of its papers, and of no other', () => {
  const start = toReferenceStart('kst-32123-vi');
  expect(toReferenceWord('kst-32123-vi-90').startsWith(start)).toBe(true);
  expect(toReferenceWord('kst-32123-vii-90').startsWith(start)).toBe(false);
  expect(toReferenceWord('kst-32123-vi-90').startsWith(toReferenceWord('kst-32123-vi-9'))).toBe(false);
  expect(toDateWord('2010-01-13').startsWith(toDateWord('2010-01'))).toBe(true);
  expect(toNameWord('Publiek-private samenwerking')).toBe(toNameWord('publiek private samenwerking'));
  expect(toNameWord('—')).toBe(toNameWord(''));
});

const dictionary = parseDictionary('kinder/CaCx\nporno/CcCe\nfilter/CcCaCb\nporno/Cb\nzaak/CcZf\nvoor/Ca\nstel/Cc\nslacht/Ca\noffer/Cc', [
  { word: 'porno', is: 'part' },
  { word: 'voor', is: 'never' },
  { word: 'slachtoffer', is: 'whole' },
]);

test.each([
  ['kinderpornofilter', ['kinder', 'porno', 'filter']],
  ['kinderpornozaken', ['kinder', 'porno', 'zaken']],
  ['voorstel', ['voorstel']],
  ['slachtoffer', ['slachtoffer']],
  ['filter', ['filter']],
  ['onbekendewoorden', ['onbekendewoorden']],
])('%s has the parts %j', (word, parts) => {
  expect(splitCompound(word, dictionary)).toEqual(parts);
});

test('however a word is split, its parts make it up', () => {
  const part = fc.constantFrom('kinder', 'porno', 'filter', 'zaken', 'voor', 'x');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      expect(splitCompound(parts.join(''), dictionary).join('')).toBe(parts.join(''));
    }),
  );
});

test('two letters that changed places are one mistake', () => {
  expect(editDistance('meldpnut', 'meldpunt', 2)).toBe(1);
  expect(editDistance('taskforce', 'taskforce', 2)).toBe(0);
  expect(editDistance('filter', 'fitler', 1)).toBe(1);
  expect(editDistance('blockchain', 'blocking', 2)).toBe(3);
});

const vocabulary = parseVocabulary('filter meldpunt kinderporno expertisecentrum efc report button');

test.each([
  ['fitler', ['filter']],
  ['meldpnut', ['meldpunt']],
  ['expertisecentum', ['expertisecentrum']],
  ['reportbutton', ['report', 'button']],
])('%s is corrected to %j', (word, words) => {
  expect(correct(word, vocabulary)?.words).toEqual(words);
});

test.each(['cryptocurrency', 'efd', 'xyz', '32123'])('%s is too far from any word to be corrected', (word) => {
  expect(correct(word, vocabulary)).toBeUndefined();
});
