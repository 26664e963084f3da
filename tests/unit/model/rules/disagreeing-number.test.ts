import { expect, test } from 'vitest';
import { reportOn } from '../../../content-tree.ts';

/** What is said of a document with this file name, these identifiers (in YAML) and this address. */
function report(id: string, identifiers: string, url = ''): string[] {
  const text = `audience: public
firstPublished: '2026-01-01'
lastReviewed: '2026-01-01'
kind: report
title: { nl: Een stuk, en: A paper }
language: nl
readingStatus: part
summary: { nl: Iets., en: Something. }
${identifiers && `identifiers: ${identifiers}\n`}${url && `url: ${url}\n`}`;
  return reportOn({ [`documents/${id}.yml`]: text })
    .split('\n\n')
    .filter((block) => !block.includes('orphan-entry'))
    .map((block) => block.split('\n')[1]?.trim() ?? '');
}

const PAPER = "{ parliamentaryPaper: { dossier: '31015', number: 250 } }";
const OFFICIAL = 'https://zoek.officielebekendmakingen.nl';

test.each([
  ['kst-31015-250', PAPER, `${OFFICIAL}/kst-31015-250.html`],
  ['kst-31015-250', PAPER, 'https://www.openkamer.org/kamerstuk/31015/250/'],
  ['kst-31015-250-bijlage', PAPER, `${OFFICIAL}/blg-123456`],
  ['kst-32123-vi-79', "{ parliamentaryPaper: { dossier: '32123', chapter: VI, number: 79 } }", `${OFFICIAL}/dossier/kst-32123-VI-79.html`],
  ['ah-2010z13578', "{ parliamentaryQuestion: '2010Z13578' }", 'https://www.openkamer.org/kamervraag/2010Z13578/'],
  ['stb-2024-186', "{ gazette: 'Stb. 2024, 186' }", `${OFFICIAL}/stb-2024-186.html`],
  ['directive-2011-93', "{ celex: '32011L0093', euReference: '2011/93/EU' }", 'https://eur-lex.europa.eu/eli/dir/2011/93/oj'],
  ['regulation-2014-910', "{ celex: '32014R0910', euReference: '(EU) No 910/2014' }", ''],
  [
    'com-2022-209',
    "{ celex: '52022PC0209', euReference: 'COM(2022) 209', procedure: '2022/0155(COD)' }",
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52022PC0209',
  ],
  ['cets-201', "{ treatySeries: 'CETS 201' }", 'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=201'],
  ['digwatch-2011-92', "{ euReference: '2011/93/EU' }", 'https://dig.watch/resource/directive-201192eu'],
  ['news-2010-04-12', '', 'https://example.org/2010/04/12/kst'],
])('%s agrees with itself', (id, identifiers, url) => {
  expect(report(id, identifiers, url)).toEqual([]);
});

test.each([
  ['kst-31015-205', PAPER, ''],
  ['kst-31016-250', PAPER, ''],
  ['kst-31015-vi-250', PAPER, ''],
  ['report-a', PAPER, `${OFFICIAL}/kst-31015-99.html`],
  ['report-a', PAPER, 'https://www.openkamer.org/kamerstuk/31015/99/'],
  ['kst-31015-250', '', `${OFFICIAL}/kst-31015-99.html`],
  ['ah-2010z13579', "{ parliamentaryQuestion: '2010Z13578' }", ''],
  ['report-a', "{ parliamentaryQuestion: '2010Z13578' }", `${OFFICIAL}/kv-tk-2010Z13579.html`],
  ['stb-2024-187', "{ gazette: 'Stb. 2024, 186' }", ''],
  ['stcrt-2024-186', "{ gazette: 'Stb. 2024, 186' }", `${OFFICIAL}/stb-2024-186.html`],
  ['report-a', "{ gazette: 'Trb. 2008, 58' }", `${OFFICIAL}/trb-2007-10.html`],
  ['directive-2011-92', "{ celex: '32011L0093' }", ''],
  ['report-a', "{ celex: '32011L0093', euReference: '2011/92/EU' }", ''],
  ['report-a', "{ euReference: '(EU) No 910/2014' }", 'https://eur-lex.europa.eu/eli/reg/2014/911/oj'],
  ['report-a', "{ euReference: '2011/93/EU' }", 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32011L0092'],
  ['com-2022-210', "{ euReference: 'COM(2022) 209' }", ''],
  ['report-a', "{ celex: '52022PC0209', euReference: 'COM(2022) 210' }", ''],
  ['report-a', "{ procedure: '2022/0155(COD)' }", 'https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2022/0156(COD)'],
  ['cets-201', "{ treatySeries: 'CETS 202' }", ''],
  ['report-a', "{ treatySeries: 'ETS 185' }", 'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=201'],
  ['ecli-nl-hr-2010-bo1234', '', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2010:BO1235'],
])('%s with %s %s names two papers', (id, identifiers, url) => {
  expect(report(id, identifiers, url)).toEqual([expect.stringMatching(/ says `[^`]+`, but .+ says `[^`]+`\.$/)]);
});
