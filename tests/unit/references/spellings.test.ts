import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences } from '#references/find-references.ts';
import { baseOf } from '#references/key.ts';

const read = (text: string) => findReferences(text).map(({ key }) => baseOf(key));

// The tables keep several spellings to a line: one each would make them longer than a file may be.

/** Spellings by what they refer to; they are read in what somebody types, and in a text. */
// prettier-ignore
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  // A paper of a chapter.
  'kst-32123-vi-79': [
    '32 123 VI, nr. 79', '32.123 VI, nr. 79', '32\u00A0123\u00A0VI, nr.\u00A079', '32\u2009123 VI, nr. 79', '32\u202F123 VI, nr. 79',
    '32123 VI, nr. 79', '32123VI, nr. 79', '32 123VI, nr. 79', '32 123-VI, nr. 79', '32 123 (VI), nr. 79', '32 123(VI), nr. 79',
    '32123 (VI) 79', '32 123 vi, nr. 79', '32123vi nr 79', '32123vi79', '32 123\nVI, nr. 79',
  ],
  'kst-32123-vi-90': [
    '32 123 VI nr. 90', '32 123 VI nr 90', '32 123 VI nr.90', '32 123 VI no. 90', '32 123 VI No 90', '32 123 VI nummer 90',
    '32 123 VI number 90', '32 123 VI n° 90', '32 123 VI Nr. 90', '32 123 VI 90', '32 123 VI, 90', '32 123 VI; nr. 90', '32123-VI-90',
    '32123\u2011VI\u201190', '32123\u2010VI\u201090', '32123–VI–90', '32123 - VI - 90', '32 123-VI-90', '32 123 VI-90', '32123VI-90',
    '32123VI90',
  ],
  'kst-32123-vi-97': [
    'kst-32123-VI-97', 'kst-32123-vi-97', 'KST-32123-VI-97', 'kst‑32123‑VI‑97', 'kst-32123-VI-97.html', 'kst-32123-VI-97.pdf',
    'kst32123VI97', 'KST32123VI97', 'kst 32123 VI 97', 'https://zoek.officielebekendmakingen.nl/kst-32123-VI-97.html',
    'zoek.officielebekendmakingen.nl/kst-32123-VI-97', 'https://zoek.officielebekendmakingen.nl/kst-32123-VI-97.html?zoekcriteria=1',
  ],
  'kst-32123-vi-120': [
    'Kamerstukken II 2009/10, 32 123 VI, nr. 120', 'Kamerstukken II 2009-2010, 32 123 VI, nr. 120',
    'Kamerstukken II 2009–2010, 32 123 VI, nr. 120', 'Kamerstukken II 2009/2010, 32 123 VI, nr. 120',
    'Kamerstukken II 2009 / 2010, 32123 VI, nr. 120', 'Kamerstukken II, 2009/10, 32 123 VI, nr. 120',
    'Kamerstukken II, vergaderjaar 2009-2010, 32 123 VI, nr. 120', 'Kamerstukken II 2009/10, 32123-VI, nr. 120, p. 3',
    'Kamerstukken II 2009/10, 32 123 VI, 120', 'Kamerstukken II 32 123 VI, nr. 120', 'Kamerstukken 2009-2010, 32 123 VI, nr. 120',
    'kamerstukken ii 2009/10 32123 vi 120', 'Kamerstukken Tweede Kamer 2009-2010, 32 123 VI, nr. 120', 'Kamerstuk 32 123 VI, nr. 120',
    'Kamerstuk 32123-VI-120', 'Kamerstuk: 32123 VI nr. 120', 'Kamerst. II 2009/10, 32 123 VI, nr. 120',
    'Kamerst. 32 123 VI, nr. 120, blz. 3', 'TK 2009-2010, 32 123 VI, nr. 120', 'TK 2009/10, 32123 VI, 120', 'TK 32 123 VI, nr. 120',
    'Tweede Kamer, vergaderjaar 2009–2010, 32 123 VI, nr. 120', 'Tweede Kamer 2009-2010, 32 123 VI, nr. 120',
    'Tweede Kamer der Staten-Generaal, vergaderjaar 2009-2010, 32 123 VI, nr. 120',
    'Tweede Kamer der Staten‑Generaal, vergaderjaar 2009‑2010, 32 123 VI, nr. 120', 'vergaderjaar 2009-2010, 32 123 VI, nr. 120',
    'Parliamentary Papers II 2009-2010, 32 123 VI, no. 120', 'Parliamentary Paper 32 123 VI, no. 120', 'dossier 32123 VI nummer 120',
    'dossier 32 123-VI, nr. 120',
  ],
  'kst-32123-x-4': ['32 123 X, nr. 4', '32123-X-4', '32 123 X, 4'],
  // A paper of a dossier without chapters.
  'kst-31015-112': [
    '31 015, nr. 112', '31 015 nr. 112', '31.015, nr. 112', '31\u00A0015, nr. 112', '31015 nr 112', '31015 no. 112', '31015, nummer 112',
    '31015-112', '31015‑112', '31015–112', 'kst-31015-112', 'kst-31015-112.html', 'KST31015-112',
    'https://zoek.officielebekendmakingen.nl/kst-31015-112.html', 'Kamerstuk 31 015, nr. 112', 'Kamerstuk 31015-112',
    'Kamerstukken II 2014/15, 31 015, nr. 112', 'Kamerstukken II 2014-2015, 31015, 112', 'Kamerst. II 2014/15, 31015, nr. 112',
    'TK 2014-2015, 31 015, nr. 112', 'Tweede Kamer, vergaderjaar 2014–2015, 31 015, nr. 112',
    'Kamerstukken II 2014/15, 31 015, nr. 112, p. 2-3', 'dossier 31015, nr. 112',
  ],
  // A dossier of a chapter.
  'kst-32123-vi': [
    '32 123 VI', '32123-VI', '32123VI', '32 123 (VI)', 'dossier 32 123 VI', 'Kamerstukken II 2009/10, 32 123 VI', 'kst-32123-VI',
  ],
  // Papers of the senate have letters.
  'kst-35261-b': [
    '35 261, B', 'kst-35261-B', 'kst-35261-b', 'kst-35261-B.html', '35 261, nr. B', '35 261 EK B', '35.261 EK nr. B',
    'EK 2019-2020, 35 261, B', 'Kamerstukken I 2019/20, 35 261, B', 'Kamerstukken I 2019-2020, 35261 B',
    'Kamerstukken I 2019/20, 35 261, nr. B', 'Kamerst. I 2019/20, 35 261, B', 'Eerste Kamer, vergaderjaar 2019–2020, 35 261, B',
    'Eerste Kamer der Staten-Generaal, vergaderjaar 2019-2020, 35 261, B',
  ],
  'kst-35673-b': ['35.673 EK B', '35673 ek b', 'Kamerstuk 35673 EK B'],
  'kst-36600-ab': ['Kamerstukken I 2024/25, 36 600, AB', 'kst-36600-AB', '36 600 EK AB'],
  'kst-36600-vi-c': ['Kamerstukken I 2024/25, 36 600 VI, C', 'kst-36600-VI-C'],
  // Proceedings, and answers in their annex.
  'ah-tk-2010-2011-123': [
    'Aanhangsel Handelingen II 2010/11, nr. 123', 'Aanhangsel Handelingen II 2010-2011, nr. 123', 'Aanhangsel Handelingen II 2010/11, 123',
    'aanhangsel handelingen ii 2010/11 nr 123', 'Aanhangsel Handelingen Tweede Kamer 2010-2011, nr. 123',
    'Aanhangsel Handelingen, vergaderjaar 2010-2011, nr. 123', 'Aanhangsel van de Handelingen, vergaderjaar 2010–2011, nr. 123',
    'Aanhangsel van de Handelingen II 2010/11, nr. 123',
    'Tweede Kamer, vergaderjaar 2010–2011, Aanhangsel van de Handelingen II, vergaderjaar 2010–2011, nr. 123',
    'Aanh. Hand. II 2010/11, nr. 123', 'ah-tk-20102011-123', 'https://zoek.officielebekendmakingen.nl/ah-tk-20102011-123.html',
  ],
  'h-tk-2009-2010-40': [
    'Handelingen II 2009-2010, nr. 40', 'Handelingen II 2009/10, nr. 40, item 5', 'Handelingen II 2009/10, 40',
    'Handelingen Tweede Kamer 2009-2010, nr. 40', 'Handelingen TK 2009-2010, nr. 40', 'Hand. II 2009/10, nr. 40', 'h-tk-20092010-40',
  ],
  'h-tk-1999-2000-12': ['Handelingen II 1999/00, nr. 12', 'Handelingen II 1999/2000, nr. 12'],
  'h-ek-2009-2010-7': ['Handelingen I 2009/10, nr. 7', 'handelingen i 2009/10, nr. 7', 'Handelingen Eerste Kamer 2009-2010, nr. 7'],
  'ah-2010z13578': [
    '2010Z13578', '2010z13578', 'kv-tk-2010Z13578', 'https://zoek.officielebekendmakingen.nl/kv-tk-2010Z13578.html',
    'vraagnummer 2010Z13578', 'ah-2010z13578',
  ],
  // Acts of the European Union.
  'eu-2011-93': [
    '32011L0093', '32011l0093', 'CELEX:32011L0093', 'CELEX: 32011L0093', 'CELEX 32011L0093',
    'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX%3A32011L0093',
    'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32011L0093', '02011L0093-20111217', '2011/93/EU', '2011/93/eu',
    'Richtlijn 2011/93/EU', 'richtlijn 2011/93', 'Richtlijn nr. 2011/93/EU', 'Directive 2011/93/EU', 'Directive 2011/93',
  ],
  'eu-2021-1232': [
    '(EU) 2021/1232', 'Verordening (EU) 2021/1232', 'verordening (EU)2021/1232', 'Verordening (EU) nr. 2021/1232',
    'Verordening EU 2021/1232', 'Verordening 2021/1232', 'Regulation (EU) 2021/1232', '32021R1232',
  ],
  'eu-2014-910': ['Regulation (EU) No 910/2014', 'Verordening (EU) nr. 910/2014', '(EU) nr 910/2014', '32014R0910'],
  'eu-2001-1049': ['Regulation (EC) No 1049/2001', 'Verordening (EG) nr. 1049/2001'],
  'eu-2006-1998': ['Verordening (EG) nr. 1998/2006'],
  'eu-2005-854': ['Besluit nr. 854/2005/EG', 'Decision No 854/2005/EC', '854/2005/EC'],
  'eu-2004-68': [
    'Kaderbesluit 2004/68/JBZ', 'kaderbesluit 2004/68', 'Framework Decision 2004/68/JHA', 'Council Framework Decision 2004/68/JHA',
    '2004/68/JAI', '32004F0068',
  ],
  // Papers of the European Commission.
  'com-2022-209': [
    'COM(2022) 209', 'COM(2022)209', 'COM(2022)209 final', 'COM(2022) 209 final', 'COM(2022) 209 definitief', 'COM (2022) 209 def.',
    'COM (2022) 209', 'COM/2022/209', 'COM 2022/209', 'com 2022 209', 'COM(2022) 0209', '52022PC0209', 'CELEX:52022PC0209',
    'CELEX%3A52022PC0209',
  ],
  'com-2020-607': ['COM(2020) 607 final', '52020DC0607'],
  'procedure-2022-155-cod': ['2022/0155(COD)', '2022/0155/COD', '2022/0155 (COD)', '2022/0155 COD', '2022/155(COD)', '2022/0155(cod)'],
  // Treaties of the Council of Europe.
  'cets-201': ['CETS 201', 'CETS201', 'CETS No. 201', 'CETS nr. 201', 'CETS No 201', 'CETS n° 201', 'STCE n° 201', 'STCE nr. 201'],
  'cets-185': ['ETS 185', 'ETS nr. 185', 'ETS No. 185', 'STE 185', 'STE n°185'],
  'cets-5': ['ETS 005', 'ETS No. 5', 'ETS 5'],
  // Official journals.
  'stb-2024-186': [
    'Stb. 2024, 186', 'Stb. 2024, nr. 186', 'Stb 2024/186', 'Stb. 2024-186', 'Stb.2024,186', 'stb-2024-186', 'stb-2024-186.html',
    'Staatsblad 2024, 186', 'Staatsblad 2024/186', 'Staatsblad 2024, nr. 186',
  ],
  'stcrt-2010-8': ['Stcrt. 2010, 8', 'Stcrt. 2010, nr. 8', 'Staatscourant 2010, nr. 8', 'Staatscourant 2010/8', 'stcrt-2010-8'],
  'trb-2008-58': ['Trb. 2008, 58', 'Trb. 2008, nr. 58', 'Tractatenblad 2008, 58', 'Tractatenblad 2008/58', 'trb-2008-58'],
  // Judgments.
  'ecli:nl:hr:2010:bm1234': [
    'ECLI:NL:HR:2010:BM1234', 'ecli:nl:hr:2010:bm1234', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2010:BM1234',
  ],
  'ecli:nl:rbams:2019:1234': ['ECLI:NL:RBAMS:2019:1234', 'ecli:nl:rbams:2019:1234'],
  'ecli:eu:c:2014:317': ['ECLI:EU:C:2014:317', 'EU:ECLI:EU:C:2014:317'],
};

describe.each(Object.entries(SPELLINGS))('%s', (key, spellings) => {
  test.each(spellings)('is written "%s"', (text) => {
    expect(findReferences(text, { isTyped: true }).map((found) => baseOf(found.key))).toEqual([key]);
    const start = 'De brief ('.length;
    const [found, ...more] = findReferences(`De brief (${text}) zegt dat.`);
    expect(found && baseOf(found.key)).toBe(key);
    expect(more).toEqual([]);
    expect(found?.start).toBeGreaterThanOrEqual(start);
    expect(found?.end).toBeLessThanOrEqual(start + text.length);
    expect(read(`Volgens ${text} is dat zo.`)).toEqual([key]);
  });
});

test.each([
  ['32123', 'kst-32123'],
  ['32 123', 'kst-32123'],
  ['dossier 31015', 'kst-31015'],
  ['31015 112', 'kst-31015-112'],
  ['31 015, 112', 'kst-31015-112'],
  ['35261-B', 'kst-35261-b'],
  ['35261 b', 'kst-35261-b'],
  ['35 261B', 'kst-35261-b'],
  ['nr. 114', 'nr-114'],
  ['nummer 114', 'nr-114'],
  ['2011/93', 'eu-2011-93'],
])('"%s" is a reference only where it is all that was typed', (text, key) => {
  expect(findReferences(text, { isTyped: true }).map((found) => baseOf(found.key))).toEqual([key]);
  expect(read(`In totaal ${text} keer.`)).toEqual([]);
});

/** What looks like a reference and is none. */
// prettier-ignore
const FALSE_FRIENDS = [
  'de som van 434 413 en 1.373', 'ruim 12 345 meldingen', '12 345 meldingen via internet', '12 345 via internet',
  'bij 12 345. Vijf jaar later', 'around 12 345, I think', 'in 12 345, a third of all', 'een scherm van 12 345 x 20', '10.000 x 5 keer',
  '12.345 v. Chr.', 'de jaren 2009-2010 en 2009/10', 'seizoen 2009/10 inleiding en 2009/2010 app', 'in 2009/10 initiatieven',
  '13 januari 2010, 13-01-2010, 13/1/2010, 13.01.2010, 2010-01-13, 20100113', "13 jan. '10 of 1 februari", 'tel. 070-370 79 11',
  '+31 70 370 79 11', '(070) 370 79 11', '06-12345678, 06 12 34 56 78, 06-12 345 678', 'bel 088-12345-67',
  'bel 112, 113, 14 020 of 0800-0113', 'NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300', '2511 CC Den Haag',
  'Postbus 20301, 2500 EH Den Haag', 'Postbus 20 301, 2500 EH Den Haag', '€ 32 123', '€ 32.123,90', '32 123 euro',
  '€ 12 345, B. Jansen kreeg', '12,5 procent van 31 015', '93,4% en 31.015 procent', 'p. 112 en pp. 31-35, blz. 31',
  'artikel 240b, artikelen 248d en 248e, art. 3.43', 'artikel 54a Sr en 125 Sv', '31 015 112', 'meldingen\t31 015\t112\t2009\t32 123\t90',
  '| 31 015 | 112 | 90 |', 'ISBN 978-90-12345-67-8', 'ISBN 90 12345 67 8', 'ISSN 0921-7371', 'om 12.30 uur, 9:05 en 23.59.59',
  'kamer B 12.345 op de derde verdieping', 'zaal 12 345', 'KvK 27 345 678, btw NL001234567B01', 'dossier 31 015 is gesloten',
  'dossier 31 015, de brief', 'dossier 31 015. Of niet', 'het dossier telt 12 345 bladen', 'ontuchtige handelingen 2009-2010, 25 zaken',
  'seksuele handelingen in 2009-2010', 'http://example.com/2009/10/bericht', 'https://example.org/2009/11/eu-filter', 'example.com 2009 10',
  'com 12345', 'the EU ETS 2', 'iets 201 en fietsets', 'advies nr. 5/2012 en opinion 5/2009', 'versie 5.2 (2022), build 20220',
  'EFC 14 months on', 'COM-poort 3', 'Besluit 2003/1', 'Verordening 2003/1', '192.168.10.100', 'Windows 10 240 keer',
];

test.each(FALSE_FRIENDS)('"%s" is no reference in a text', (text) => {
  expect(read(text)).toEqual([]);
  expect(read(`Er staat ${text} in.`)).toEqual([]);
});

/** What may come again and again in a long text, some of it after a beginning. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['', '32 123 VI, nr. '],
  ['', '32 123 VI, nr. 90 '],
  ['', '1'],
  ['', '12 345 '],
  ['', '12 345, '],
  ['', '12 345 en '],
  ['', '21 501-02 en '],
  ['', 'verordening (EU) '],
  ['', '2011/93 '],
  ['', 'Kamerstukken II 2009/10, '],
  ['', ' '],
  ['', '-'],
  ['', '- '],
  ['', 'COM('],
  ['', 'I'],
  ['', '2009/10 '],
  ['', 'ECLI:'],
  ['kst', ' '],
  ['kst 32123', ' '],
  ['32123 VI', ' '],
  ['32123 VI', ', .'],
  ['32123 nr', ' '],
  ['32123 EK nr', ' '],
  ['Kamerstukken II', ' '],
  ['Tweede Kamer', ' '],
  ['Aanhangsel van de handelingen II', ' '],
  ['Stb. 2024', ' '],
  ['COM(2022)', ' '],
  ['richtlijn', ' '],
];

test.each(HOSTILE)('a long text of "%s" and "%s" again and again is read in linear time', (start, piece) => {
  const timeOf = (length: number) => {
    const text = start + piece.repeat(length / piece.length);
    const runs = Array.from({ length: 3 }, () => {
      const from = performance.now();
      findReferences(text, { isTyped: true });
      return performance.now() - from;
    });
    return Math.min(...runs);
  };
  const isLinear = () => timeOf(200_000) <= 4 * timeOf(100_000);
  expect(isLinear() || isLinear() || isLinear()).toBe(true);
});

test('a reference is found where it stands, whatever the words around it', () => {
  const reference = fc.constantFrom(
    ['32 123 VI, nr. 90', 'kst-32123-vi-90'],
    ['Kamerstukken II 2009/10, 32 123 VI, nr. 90', 'kst-32123-vi-90'],
    ['kst-31015-112', 'kst-31015-112'],
    ['Kamerstukken I 2019/20, 35 261, B', 'kst-35261-b'],
    ['Aanhangsel Handelingen II 2010/11, nr. 123', 'ah-tk-2010-2011-123'],
    ['2010Z13578', 'ah-2010z13578'],
    ['2011/93/EU', 'eu-2011-93'],
    ['(EU) nr. 910/2014', 'eu-2014-910'],
    ['COM(2022) 209', 'com-2022-209'],
    ['2022/0155(COD)', 'procedure-2022-155-cod'],
    ['CETS 201', 'cets-201'],
    ['Stb. 2024, 186', 'stb-2024-186'],
    ['ECLI:NL:HR:2010:BM1234', 'ecli:nl:hr:2010:bm1234'],
  );
  // A lead, "definitief" and a chapter belong to the reference. Accents stand at the beginning only: what follows one is a word to `\b`.
  const word = fc.stringMatching(/^é?[a-z]{4,12}$/u).filter((each) => !/^(?:kamerst|dossier|final|definitief|[ivx]+$)/u.test(each));
  fc.assert(
    fc.property(word, reference, word, fc.boolean(), (before, [text = '', key], after, isTyped) => {
      const found = findReferences(`${before} ${text} ${after}`, { isTyped });
      const start = before.length + 1;
      expect(found.map((each) => ({ ...each, key: baseOf(each.key) }))).toMatchObject([{ key, start, end: start + text.length }]);
    }),
  );
});
