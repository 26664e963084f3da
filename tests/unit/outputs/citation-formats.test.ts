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

describe('in BibTeX', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'Health',
        'Ministerie',
        '&',
        '%',
        '$',
        '#',
        '_',
        '{',
        '}',
        '~',
        '^',
        '\\',
        '<i>',
        '</b>',
        'and',
        'AT&T',
        'a_b',
        '100%',
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((words) => `Van ${words.join(' ')}`);
  const type = fc.constantFrom('report', 'article-newspaper', 'webpage', 'entry-encyclopedia', 'legislation', 'treaty', 'speech');

  test('nothing in any field has a meaning of its own to TeX, and all of it is read back', () => {
    fc.assert(
      fc.property(fc.record({ type, title: text, author: text, publisher: text, container: text, note: text, number: text }), (told) => {
        const { author, container, ...rest } = told;
        const item = { ...report, ...rest, author: [{ literal: author }, { literal: 'Visa' }], 'container-title': container };
        const bib = formatCitations([item], 'bib');
        const fields = [...bib.matchAll(/^\t(\w+) = (.*),$/gm)].filter(([, name]) => name !== 'url');
        expect(fields.length).toBe(bib.split('\n').length - 4);
        for (const [, , value = ''] of fields) {
          const bare = value.replace(/\\(?:[a-z]+|[&%#_${}])/gi, '');
          expect(bare, value).not.toMatch(/[&%#_$~^\\]/);
          const depths: number[] = [];
          for (const brace of bare.match(/[{}]/g) ?? []) depths.push((depths.at(-1) ?? 0) + (brace === '{' ? 1 : -1));
          expect(depths.at(-1) ?? 0, value).toBe(0);
          expect(
            depths.every((depth) => depth >= 0),
            value,
          ).toBe(true);
        }
        const { entries, errors } = parseBibtex(bib, { sentenceCase: false });
        expect(errors).toEqual([]);
        expect(entries[0]?.fields.author?.map(({ name, lastName }) => name ?? lastName)).toEqual([author, 'Visa']);
        expect(entries[0]?.fields.note).toBe(told.note);
      }),
    );
  });

  const fieldsOf = (item: CslItem) =>
    formatCitations([item], 'bib')
      .split('\n')
      .map((line) => line.trim());

  test('day and month are fields of their own, and so is the whole date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), type, (month, day, of) => {
        const fields = fieldsOf({ ...report, type: of, issued: { 'date-parts': [[2010, month, day]] } });
        const name = new Date(2010, month - 1).toLocaleDateString('en', { month: 'short' }).toLowerCase();
        const iso = `2010-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        for (const field of ['year = {2010},', `month = ${name},`, `day = {${day}},`, `date = {${iso}},`]) expect(fields).toContain(field);
      }),
    );
  });

  test('what is known of a date only in part has no more than that', () => {
    const [ofMonth, ofYear] = [[2010, 7], [2010]].map((parts) => fieldsOf({ ...report, issued: { 'date-parts': [parts] } }).join(' '));
    expect(ofMonth).toContain('year = {2010}, month = jul,');
    expect(ofMonth).not.toMatch(/day =|date =/);
    expect(ofYear).not.toMatch(/month =|day =|date =/);
  });
});

describe('what stands in a newspaper, on a site or in an encyclopaedia', () => {
  const itemOf = (kind: 'news' | 'web-page' | 'encyclopaedia' | 'report') => {
    const document = aModel().entries.get('document/report');
    if (document?.kind !== 'document') throw new Error('No report');
    const [item] = toItems(
      { ...document, facts: { ...document.facts, kind, publisher: 'De Proefbode & Co', date: '2011-10-27' } },
      context,
    );
    if (!item) throw new Error('No item');
    return item;
  };

  test.each(['news', 'web-page', 'encyclopaedia'] as const)('names it: %s', (kind) => {
    const item = itemOf(kind);
    expect(item).toMatchObject({ 'container-title': 'De Proefbode & Co' });
    expect(item).not.toHaveProperty('publisher');
    for (const style of Object.values(writeCitations([item], 'en').get(item.id) ?? {}))
      expect(style.split('De Proefbode & Co')).toHaveLength(2);
    expect(formatCitations([item], 'bib')).toContain('De Proefbode \\& Co');
    expect(formatCitations([item], 'ris').split('\r\n')).toContain('T2  - De Proefbode & Co');
    expect(toCitationMeta(item)).toContainEqual({ name: 'citation_publisher', content: 'De Proefbode & Co' });
  });

  test('with its day: in APA, RIS and BibTeX, where it is the journal', () => {
    const item = { ...itemOf('news'), author: [{ literal: 'Redactie' }] };
    expect(writeCitations([item], 'en').get(item.id)?.APA).toMatch(/^Redactie\. \(2011, October 27\)\. .+\. De Proefbode & Co/);
    const ris = formatCitations([item], 'ris');
    expect(ris).toMatch(/^TY {2}- NEWS\r\n/);
    for (const line of ['AU  - Redactie', 'DA  - 2011/10/27/', 'PY  - 2011', 'T2  - De Proefbode & Co'])
      expect(ris.split('\r\n')).toContain(line);
    expect(formatCitations([item], 'bib')).toMatch(/^@article[^]*journal = \{De Proefbode \\& Co\},[^]*month = oct,[^]*day = \{27\},/);
  });

  test('but who publishes a report is its publisher', () => {
    expect(itemOf('report')).toMatchObject({ publisher: 'De Proefbode & Co' });
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
