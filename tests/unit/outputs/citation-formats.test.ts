import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCitations, writeCitations } from '#outputs/citation-formats.ts';
import { toCitationMeta, toItems, type CslItem } from '#outputs/citation-record.ts';
import type { Locale } from '#site.ts';
import { createUrls } from '#urls.ts';
import { aModel } from '../../sample.ts';

const model = aModel();
const context = { model, urls: createUrls('/', 'https://kb.example.org'), locale: 'nl' } as const;
const itemsOf = (key: Parameters<typeof model.entries.get>[0]) => {
  const entry = model.entries.get(key);
  if (!entry) throw new Error(`No entry ${key}`);
  return toItems(entry, context);
};

test('a document is cited by its original title and number first, this site only as where it was found', () => {
  const [item] = itemsOf('document/statistics');
  expect(item).toMatchObject({ id: 'statistics', title: 'Proefstatistiek', number: 'Stcrt. 2010, 7', language: 'nl' });
  expect(item?.note).toContain('https://kb.example.org/nl/documenten/statistics/');
});

test('a reference stands in the head of a page as other programs read it', () => {
  expect(toCitationMeta(report)).toEqual([
    { name: 'citation_title', content: report.title },
    { name: 'citation_author', content: 'Ministerie van Justitie' },
    { name: 'citation_publication_date', content: '2010/07/16' },
    { name: 'citation_technical_report_number', content: report.number },
    { name: 'citation_public_url', content: report.URL },
  ]);
});

test('an entry is exported with each of its sources once, and its own page last', () => {
  const items = itemsOf('initiative/coalition');
  expect(items.map(({ id }) => id)).toContain('letter');
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.at(-1)).toMatchObject({ type: 'webpage', URL: 'https://kb.example.org/nl/initiatieven/coalition/' });
});

const report: CslItem = {
  id: 'report-1',
  type: 'report',
  title: 'Een rapport & meer: {100%} über $5 #1_a',
  author: [{ literal: 'Ministerie van Justitie' }],
  issued: { 'date-parts': [[2010, 7, 16]] },
  number: 'Kamerstukken II 2009–2010, 32 123 VI, nr. 120',
  URL: 'https://example.org/a?b=1&c=%20',
};

describe('what other programs read back', () => {
  test('from RIS is what was written', () => {
    const ris = formatCitations([report], 'ris');
    const [read] = parseRis(ris);
    expect(read).toMatchObject({ title: report.title, URL: report.URL, number: report.number });
    expect(JSON.stringify(read?.author)).toContain('Ministerie van Justitie');
    // This reader keeps only the year.
    expect(ris).toMatch(/^DA {2}- 2010\/07\/16\/\r$/m);
  });

  test('from BibTeX is what was written', () => {
    const { entries, errors } = parseBibtex(formatCitations([report], 'bib'), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.fields.title?.normalize('NFC')).toBe(report.title);
    expect(entries[0]?.fields).toMatchObject({ url: report.URL, year: '2010', number: report.number });
  });

  test('from CSL-JSON is what was written', () => {
    expect(JSON.parse(formatCitations([report], 'csl.json'))).toEqual([report]);
  });
});

const HOSTILE = [
  '</script><script>',
  '=cmd|',
  '\r\nER  - \r\nTY  - BOOK\r\n',
  '@article{x, title={y}}',
  '}}}{{{',
  '\u2028',
  '%\\"',
  'x'.repeat(64) + 'ER  - ',
];

test.each(HOSTILE)('a title with %j stays one title of one reference', (text) => {
  const model2 = aModel();
  const document = model2.entries.get('document/report');
  if (document?.kind !== 'document') throw new Error('No report');
  const hostile = { ...document, facts: { ...document.facts, title: { nl: `Voor ${text} na`, en: `Voor ${text} na` } } };
  const [item] = toItems(hostile, context);
  const title = `Voor ${text.replace(/[\s\u2028]+/g, ' ').trim()} na`.replace('  ', ' ');
  expect(item?.title).toBe(title);
  const ris = formatCitations(item ? [item] : [], 'ris');
  expect(ris.match(/^ER {2}- $/gm)).toHaveLength(1);
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
  expect(parseRis(ris)).toMatchObject([{ title }]);
  const { entries } = parseBibtex(formatCitations(item ? [item] : [], 'bib'), { sentenceCase: false });
  expect(entries).toHaveLength(1);
});

test('no title makes an export more or less than one reference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const item = { ...report, title: `T ${text.replace(/[\s\p{C}]+/gu, ' ')}` };
      expect(
        formatCitations([item], 'ris')
          .match(/^[A-Z][A-Z0-9] {2}- /gm)
          ?.filter((line) => line.startsWith('TY')),
      ).toHaveLength(1);
      expect(parseBibtex(formatCitations([item], 'bib')).entries).toHaveLength(1);
    }),
  );
});

test('a reference is written in a style and in the language of the page', () => {
  const write = (item: CslItem, locale: Locale) => writeCitations([item], locale).get(item.id);
  expect(write(report, 'en')?.APA).toMatch(/^Ministerie van Justitie\. \(2010\)\. .*nr\. 120\)\. https:/);
  expect(write(report, 'en')?.Chicago).toMatch(/^Ministerie van Justitie\. 2010\. .*nr\. 120\. https:/);
  const { number, ...paper } = report;
  expect(number).toBeDefined();
  const news = { ...paper, type: 'article-newspaper', author: [{ literal: 'NRC' }] };
  expect(write(news, 'nl')?.Chicago).toMatch(/^NRC\. 2010\. “.+”\. \d+ juli 2010\. https:/);
  expect(write(news, 'en')?.Chicago).toMatch(/^NRC\. 2010\. “.+\.” July \d+, 2010\. https:/);
  expect(write(report, 'nl')?.Harvard).toContain('Beschikbaar op: https://example.org/');
});
