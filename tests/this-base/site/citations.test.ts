import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { expect, test } from 'vitest';
import { projectRoot } from '#load/root.ts';

const FOLDERS = ['documents', 'nl/documenten'].map((folder) => path.join(projectRoot(), 'dist', folder));

interface Exported {
  readonly id: string;
  readonly title: string;
  readonly URL?: string;
}

const exported = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.csl.json'))
    .map((file) => {
      const read = (format: string) => readFileSync(path.join(folder, file.replace('csl.json', format)), 'utf8');
      return { items: JSON.parse(read('csl.json')) as Exported[], ris: read('ris'), bib: read('bib') };
    }),
);

test('every document is exported, and read back from RIS by another program as it was written', () => {
  expect(exported.length).toBeGreaterThan(100);
  for (const { items, ris } of exported) {
    const [item] = items;
    const [read, ...more] = parseRis(ris) as readonly Partial<Exported>[];
    expect(more).toEqual([]);
    expect({ title: read?.title, URL: read?.URL }).toEqual({ title: item?.title, URL: item?.URL });
  }
});

test('and from BibTeX, with a key of its own', () => {
  const keys = exported.map(({ items, bib }) => {
    const { entries, errors } = parseBibtex(bib, { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.fields.title?.normalize('NFC').replaceAll('\u00A0', ' ')).toBe(
      items[0]?.title.normalize('NFC').replaceAll('\u00A0', ' '),
    );
    return entries[0]?.key;
  });
  expect(new Set(keys).size).toBe(exported.length / FOLDERS.length);
});

test('all documents stand in one file of each format', () => {
  for (const file of FOLDERS) {
    const read = (format: string) => readFileSync(`${file}.${format}`, 'utf8');
    const items = JSON.parse(read('csl.json')) as Exported[];
    expect(items.length).toBe(exported.length / FOLDERS.length);
    expect((parseRis(read('ris')) as readonly Partial<Exported>[]).map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(parseBibtex(read('bib')).entries).toHaveLength(items.length);
  }
});
