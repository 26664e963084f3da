import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#load/root.ts';
import { findProgram } from '../../programs.ts';

/*
 * What others write texts with, where it is installed: the files of all documents go through it as a reader's would.
 */

interface Item {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'citations-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
for (const format of ['bib', 'csl.json', 'ris'])
  copyFileSync(path.join(projectRoot(), 'dist', `documents.${format}`), path.join(folder, `documents.${format}`));
const items = JSON.parse(readFileSync(path.join(folder, 'documents.csl.json'), 'utf8')) as readonly Item[];
const toTold = ({ title, author = [], issued, 'container-title': container }: Item) => ({
  title: title?.normalize('NFKC').toLowerCase(),
  authors: author.map(({ literal, family }) => literal ?? family),
  date: issued?.['date-parts'],
  container,
});

describe.skipIf(findProgram('pandoc') === undefined)('pandoc', () => {
  const pandoc = (...args: string[]) => spawnSync('pandoc', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });

  test('reads from BibTeX what CSL-JSON says: titles, bodies, days and newspapers', () => {
    const { stdout, stderr } = pandoc('documents.bib', '-f', 'biblatex', '-t', 'csljson');
    expect(stderr).toBe('');
    const news = (item: Item) => item.type === 'article-newspaper';
    const written = items.map((item) => ({ ...toTold(item), container: news(item) ? item['container-title'] : undefined }));
    const read = (JSON.parse(stdout) as readonly Item[]).map((item, index) => {
      const isNews = items[index] !== undefined && news(items[index]);
      return { ...toTold(item), container: isNews ? item['container-title'] : undefined };
    });
    expect(read).toEqual(written);
  });

  test.each(['bib', 'csl.json'])('makes a list of all references of documents.%s without a complaint', (format) => {
    writeFileSync(path.join(folder, 'all.md'), ['---', "nocite: '@*'", '---', ''].join('\n'));
    const file = format === 'bib' ? 'documents.bib' : 'documents.json';
    if (format !== 'bib') copyFileSync(path.join(folder, 'documents.csl.json'), path.join(folder, file));
    const { stdout, stderr, status } = pandoc('--citeproc', '--bibliography', file, '-t', 'html', 'all.md');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.match(/class="csl-entry"/g)).toHaveLength(items.length);
  });
});

describe.skipIf(findProgram('biber') === undefined)('biber', () => {
  test('reads all entries and their days, and finds nothing to warn of', () => {
    const output = execFileSync('biber', ['--tool', '--output-file=read.bib', 'documents.bib'], { cwd: folder, encoding: 'utf8' });
    expect(output.match(/^(?:WARN|ERROR).*/gm)).toBeNull();
    const read = readFileSync(path.join(folder, 'read.bib'), 'utf8');
    expect(read.match(/^@/gm)).toHaveLength(items.length);
    const days = items.flatMap(({ issued }) => (issued?.['date-parts'][0]?.length === 3 ? [issued] : []));
    expect(read.match(/^\s*DATE\s*= \{\d{4}-\d{2}-\d{2}\}/gim)).toHaveLength(days.length);
  });
});

describe.skipIf(findProgram('pdflatex') === undefined || findProgram('bibtex') === undefined)('pdflatex', () => {
  test('sets all references without an error', () => {
    writeFileSync(
      path.join(folder, 'all.tex'),
      '\\documentclass{article}\\begin{document}\\nocite{*}\\bibliographystyle{plain}\\bibliography{documents}\\end{document}\n',
    );
    const run = (program: string, ...args: string[]) => spawnSync(program, [...args, 'all'], { cwd: folder, encoding: 'latin1' }).stdout;
    run('pdflatex', '-interaction=nonstopmode', '-draftmode');
    expect(run('bibtex')).not.toMatch(/error message/);
    expect(run('pdflatex', '-interaction=nonstopmode', '-draftmode').match(/^!.*/gm)).toBeNull();
  });
});
