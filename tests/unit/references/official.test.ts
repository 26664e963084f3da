import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences } from '#references/find-references.ts';
import { baseOf } from '#references/key.ts';
import { writeOfficially } from '#references/official.ts';
import { resolveReferences, type HeldDocument } from '#references/resolve-references.ts';

const read = (text: string) => findReferences(text, { isTyped: true })[0];

test.each([
  ['kst-32123-VI-90', 'Kamerstukken II, 32 123 VI, nr. 90', 'https://zoek.officielebekendmakingen.nl/kst-32123-VI-90.html'],
  ['31015-112', 'Kamerstukken II, 31 015, nr. 112', 'https://zoek.officielebekendmakingen.nl/kst-31015-112.html'],
  ['kst-35261-B', 'Kamerstukken I, 35 261, B', 'https://zoek.officielebekendmakingen.nl/kst-35261-B.html'],
  ['dossier 32123 VI', 'Dossier 32 123 VI', 'https://zoek.officielebekendmakingen.nl/dossier/32123-VI'],
  ['nr. 114', 'nr. 114', undefined],
  ['2010Z13578', 'Kamervraag 2010Z13578', 'https://zoek.officielebekendmakingen.nl/kv-tk-2010Z13578.html'],
  [
    'Aanhangsel Handelingen II 2010/11, nr. 123',
    'Aanhangsel Handelingen II 2010/11, nr. 123',
    'https://zoek.officielebekendmakingen.nl/ah-tk-20102011-123.html',
  ],
  ['Handelingen II 2009-2010, nr. 40', 'Handelingen II 2009/10, nr. 40', undefined],
  ['32011L0093', '2011/93/EU', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32011L0093'],
  ['2011/93/EU', '2011/93/EU', 'https://eur-lex.europa.eu/search.html?scope=EURLEX&type=quick&lang=nl&text=2011%2F93'],
  ['Verordening (EU) 2021/1232', '(EU) 2021/1232', expect.stringContaining('CELEX:32021R1232')],
  ['Verordening (EU) nr. 910/2014', '(EU) nr. 910/2014', expect.stringContaining('CELEX:32014R0910')],
  ['854/2005/EC', '854/2005/EG', expect.stringContaining('854%2F2005')],
  ['Framework Decision 2004/68/JHA', '2004/68/JBZ', expect.stringContaining('CELEX:32004F0068')],
  ['52022PC0209', 'COM(2022) 209', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2022:209:FIN'],
  ['2022/155(COD)', '2022/0155(COD)', 'https://eur-lex.europa.eu/procedure/NL/2022_155'],
  ['CETS No. 201', 'CETS 201', expect.stringContaining('treatynum=201')],
  ['ETS 5', 'ETS 5', expect.stringContaining('treatynum=005')],
  ['Staatsblad 2024, nr. 186', 'Stb. 2024, 186', 'https://zoek.officielebekendmakingen.nl/stb-2024-186.html'],
  ['ecli:nl:hr:2010:bm1234', 'ECLI:NL:HR:2010:BM1234', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2010:BM1234'],
  ['ECLI:EU:C:2014:317', 'ECLI:EU:C:2014:317', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2014:317'],
])('"%s" is officially %s', (text, form, url) => {
  const reference = read(text);
  expect(reference && writeOfficially(reference, 'nl')).toEqual({ text: form, url: url as unknown });
});

describe('what is written officially', () => {
  const number = fc.integer({ min: 1, max: 9999 });
  const year = fc.integer({ min: 1990, max: 2030 });
  const dossier = fc.integer({ min: 10_000, max: 99_999 });
  const chapter = fc.constantFrom('', '-vi', '-iii', '-x', '-xvi');
  const key = fc.oneof(
    fc.tuple(dossier, chapter, number).map(([file, part, at]) => `kst-${file}${part}-${at}`),
    fc.tuple(dossier, chapter, fc.constantFrom('a', 'b', 'zz')).map(([file, part, letter]) => `kst-${file}${part}-${letter}`),
    fc.tuple(year, fc.integer({ min: 1, max: 1900 })).map(([of, at]) => `eu-${of}-${at}`),
    fc.tuple(year, number).map(([of, at]) => `com-${of}-${at}`),
    fc.tuple(year, number).map(([of, at]) => `procedure-${of}-${at}-cod`),
    fc.integer({ min: 1, max: 250 }).map((at) => `cets-${at}`),
    fc.tuple(fc.constantFrom('stb', 'stcrt', 'trb'), year, number).map(([gazette, of, at]) => `${gazette}-${of}-${at}`),
    fc.tuple(year, fc.integer({ min: 10_000, max: 99_999 })).map(([of, at]) => `ah-${of}z${at}`),
    fc.tuple(fc.constantFrom('tk', 'ek'), year, number).map(([house, of, at]) => `h-${house}-${of}-${of + 1}-${at}`),
    fc.tuple(fc.constantFrom('tk', 'ek'), year, number).map(([house, of, at]) => `ah-${house}-${of}-${of + 1}-${at}`),
  );
  const kinds = ['kst', 'eu', 'com', 'procedure', 'cets', 'stb', 'stcrt', 'trb', 'h', 'ah'] as const;
  const kindOf = (of: string) => {
    const start = kinds.find((each) => of.startsWith(`${each}-`));
    if (start === 'kst') return 'paper';
    if (start === 'eu') return 'eu-act';
    if (start === 'com' || start === 'procedure') return 'eu-paper';
    if (start === 'cets') return 'treaty';
    if (start === 'h') return 'proceedings';
    if (start === 'ah') return /^ah-\d/.test(of) ? 'question' : 'proceedings';
    return 'gazette';
  };

  test('is read as the same reference again, in both languages', () => {
    fc.assert(
      fc.property(key, fc.constantFrom('nl' as const, 'en' as const), (each, language) => {
        const { text } = writeOfficially({ kind: kindOf(each), key: each }, language);
        expect(findReferences(text, { isTyped: true }).map((found) => baseOf(found.key))).toEqual([each]);
      }),
      { numRuns: 1000 },
    );
  });
});

const letter: HeldDocument = {
  title: 'Voorbeeldbrief',
  identifier: 'Kamerstukken II 2009–2010, 32 123 VI, nr. 120',
  href: '/nl/documenten/letter/',
  url: 'https://zoek.officielebekendmakingen.nl/dossier/kst-32123-VI-120.html',
  keys: ['kst-32123-vi-120'],
  wrong: [{ key: 'kst-32123-vi-220', reason: 'Het nummer is 120.' }],
};
const elsewhere: HeldDocument = {
  title: 'Ander stuk',
  identifier: '32 123 VI, nr. 90',
  href: '/nl/documenten/other/',
  url: 'https://example.org/copy',
  keys: ['kst-32123-vi-90'],
  wrong: [],
};
const resolve = (text: string) => resolveReferences(text, [letter, elsewhere], 'nl');

describe('a reference', () => {
  test('leads to the document here, and to its publication by the address that is known', () => {
    const [found] = resolve('zie 32123VI nr 120.');
    expect(found).toMatchObject({ written: '32123VI nr 120', held: [letter], meant: [], official: { url: letter.url } });
    expect(resolve('kst-32123-VI-90')[0]?.official.url).toBe('https://zoek.officielebekendmakingen.nl/kst-32123-VI-90.html');
  });

  test('that is known to be wrong leads to the paper that is meant, with the reason, and to no publication', () => {
    const [found] = resolve('32 123 VI, nr. 220');
    expect(found?.held).toEqual([]);
    expect(found?.meant).toEqual([{ document: letter, reason: 'Het nummer is 120.' }]);
    expect(found?.official.url).toBeUndefined();
  });

  test('to a dossier, or of a number alone, leads to all its papers', () => {
    expect(resolve('dossier 32123 VI')[0]?.held).toEqual([letter, elsewhere]);
    expect(resolve('nr. 90')[0]?.held).toEqual([elsewhere]);
  });

  test('to what is not here is recognised all the same', () => {
    expect(resolve('Stb. 2020, 1')).toMatchObject([{ held: [], meant: [], official: { text: 'Stb. 2020, 1' } }]);
    expect(resolve('geen verwijzing')).toEqual([]);
  });
});
