import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { expect, test } from 'vitest';
import { joinFiles, type ExportFormat } from '#desk/exported-files.ts';
import { formatCitations } from '#outputs/citation-formats.ts';
import { toDocumentItem } from '#outputs/citation-record.ts';
import { createUrls } from '#urls.ts';
import { aModel } from '../../sample.ts';

const model = aModel();
const context = { model, urls: createUrls('/', 'https://kb.example'), locale: 'en' } as const;
const documents = ['document/letter', 'document/report'].map((key) => {
  const entry = model.entries.get(key as 'document/letter');
  if (entry?.kind !== 'document') throw new Error(`No ${key} in the sample`);
  return toDocumentItem(entry, context);
});
const NOTE = 'Cited: ¶ 1; Table {x} 50% & #1_a\r\nER  - \r\nTY  - EVIL\n}\n@article{x,';

const join = (format: ExportFormat, note: string) =>
  joinFiles(
    documents.map((item) => ({ file: formatCitations([item], format), note })),
    format,
  );
const titles = documents.map(({ title }) => title);

test('RIS files become one, each reference whole and with its note', () => {
  const read = parseRis(join('ris', NOTE)) as readonly { title?: string }[];
  expect(read.map(({ title }) => title)).toEqual(titles);
  const lines = join('ris', NOTE).split(/\r\n/);
  expect(lines.filter((line) => line.startsWith('N1  - Cited: ¶ 1; Table {x} 50% & #1_a ER - TY - EVIL'))).toHaveLength(2);
});

test('BibTeX files become one, each reference whole and with its note', () => {
  const { entries, errors } = parseBibtex(join('bib', NOTE), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ type }) => type)).toHaveLength(2);
  expect(String(entries[0]?.fields.annote)).toContain('Table {x} 50% & #1');
});

test('CSL-JSON files become one list, the note behind the one they have', () => {
  const items = JSON.parse(join('csl.json', 'Cited: ¶ 1')) as { title: string; note: string }[];
  expect(items.map(({ title }) => title)).toEqual(titles);
  for (const { note } of items) expect(note).toMatch(/^Via The Cooperation File: .+\. Cited: ¶ 1$/);
});

test('no documents make an empty file', () => {
  expect(joinFiles([], 'ris')).toBe('');
  expect(JSON.parse(joinFiles([], 'csl.json'))).toEqual([]);
});
