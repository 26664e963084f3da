import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReferences } from '#references/find-references.ts';
import { baseOf } from '#references/key.ts';

const typed = (text: string) => findReferences(text, { isTyped: true }).map(({ key }) => baseOf(key));
const read = (text: string) => findReferences(text).map(({ key }) => baseOf(key));

test.each([
  'Kamerstukken II 2009-2010, 32 123 VI, nr. 90',
  'Kamerstukken II 2009/10, 32123-VI, nr. 90',
  'Tweede Kamer, vergaderjaar 2009–2010, 32 123 VI, nr. 90.',
  'Parliamentary Papers II 2009-2010, 32 123 VI, no. 90',
  '32 123 VI nr 90',
  '32123VI-90',
  '32 123VI, nr. 90',
  '32.123 VI nr. 90',
  '32\u00A0123 VI, nr.\u00A090',
  '32 123 (VI), nr. 90',
  'kst-32123-VI-90',
  'kst32123VI90',
  'dossier 32123 VI nummer 90',
  'Kamerstukken II 2009/10, 32 123 VI, nr. 90, p. 3',
])('a paper of a chapter is one paper, written "%s"', (text) => {
  expect(typed(text)).toEqual(['kst-32123-vi-90']);
  expect(read(`De brief (${text}) zegt dat.`)).toEqual(['kst-32123-vi-90']);
});

test.each([
  ['31015-112', 'kst-31015-112'],
  ['Kamerstuk 31 015, nr. 112', 'kst-31015-112'],
  ['kst-35261-B', 'kst-35261-b'],
  ['2010Z13578', 'ah-2010z13578'],
  ['Aanhangsel Handelingen II 2010/11, nr. 123', 'ah-tk-2010-2011-123'],
  ['Handelingen II 2009-2010, nr. 40', 'h-tk-2009-2010-40'],
  ['Richtlijn 2011/93/EU', 'eu-2011-93'],
  ['directive 2011/93', 'eu-2011-93'],
  ['Verordening (EU) 2021/1232', 'eu-2021-1232'],
  ['32011L0093', 'eu-2011-93'],
  ['Kaderbesluit 2004/68/JBZ', 'eu-2004-68'],
  ['COM(2022) 209 final', 'com-2022-209'],
  ['COM/2022/209', 'com-2022-209'],
  ['52022PC0209', 'com-2022-209'],
  ['2022/0155(COD)', 'procedure-2022-155-cod'],
  ['CETS No. 201', 'cets-201'],
  ['ETS 185', 'cets-185'],
  ['Stb. 2024, 186', 'stb-2024-186'],
  ['Staatscourant 2010, nr. 19121', 'stcrt-2010-19121'],
  ['Trb. 2008, 58', 'trb-2008-58'],
  ['ECLI:NL:HR:2010:BM1234', 'ecli:nl:hr:2010:bm1234'],
])('"%s" is %s', (text, key) => {
  expect(read(`zie ${text}.`)).toEqual([key]);
});

test.each([
  ['31015 112', 'kst-31015-112'],
  ['32123', 'kst-32123'],
  ['nr. 114', 'nr-114'],
  ['2011/93', 'eu-2011-93'],
])('"%s" is a reference where it is all that somebody typed, and not in a text', (text, key) => {
  expect(typed(text)).toEqual([key]);
  expect(read(`In totaal ${text} keer.`)).toEqual([]);
});

test.each(['13 januari 2010', '1.373 meldingen', '12 345 reports', 'in 2009-2010', 'artikel 25', 'EFC 14 months on'])(
  '"%s" is none',
  (text) => {
    expect(typed(text)).toEqual([]);
  },
);

test('all references of a text are found, in order and where they stand', () => {
  const text = 'Zie 32 123 VI, nr. 79 en nr. 90, richtlijn 2011/93/EU en Stb. 2024, 186.';
  const found = findReferences(text);
  expect(found.map(({ key }) => baseOf(key))).toEqual(['kst-32123-vi-79', 'kst-32123-vi-90', 'eu-2011-93', 'stb-2024-186']);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['32 123 VI, nr. 79', 'nr. 90', '2011/93/EU', 'Stb. 2024, 186']);
});

test('no text makes it fail, and what it finds does not overlap', () => {
  const piece = fc.constantFrom(
    '32 123',
    ' VI',
    ', nr. ',
    '90',
    '-',
    '/',
    '2011',
    'EU',
    '(',
    ')',
    'COM',
    'kst',
    'Stb. ',
    ' ',
    '1'.repeat(50),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isTyped) => {
      const found = findReferences(pieces.join(''), { isTyped });
      for (const [index, { start, end }] of found.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      }
    }),
  );
});
