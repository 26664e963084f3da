import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCorpus } from '../../bench/corpus/write-corpus.ts';
import { folderFor, kb } from '../sample-site.ts';

/** Enough for the lists of documents to be cut into pages, and for the timeline to be too long for one. */
const ENTRIES = 900;
const FOLDER = folderFor('large');
const SITE = path.join(FOLDER, 'site');

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  writeCorpus(FOLDER, ENTRIES);
  kb(['build', '--out', SITE], FOLDER);
}, 600_000);

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

describe('a collection that is too long for a page', () => {
  test.each([
    ['documents', 'documents/p/2'],
    ['nl/documenten', 'nl/documenten/p/2'],
  ])('stands on the pages of %s, each entry once', (first, second) => {
    const all = readdirSync(path.join(FOLDER, 'content/documents')).map((file) => file.replace('.yml', ''));
    const shown = [first, second].map((page) => slugsIn(page));
    expect(shown.flat().toSorted()).toEqual(all.toSorted());
    expect(shown[0]?.length).toBeGreaterThan(shown[1]?.length ?? 0);
  });

  test('names the years of each page, marks the one shown, and leads to the others', () => {
    const [nav] = DomUtils.findAll(
      ({ attribs }) => attribs['class']?.split(' ').includes('pages') ?? false,
      read('documents/p/2').children,
    );
    const links = DomUtils.findAll(({ name }) => name === 'a', nav?.children ?? []);
    expect(links.map(({ attribs }) => [attribs['href'], attribs['aria-current']])).toEqual([
      ['/documents/', undefined],
      ['/documents/p/2/', 'page'],
    ]);
    for (const link of links) expect(DomUtils.textContent(link).trim()).toMatch(/^\d{4}(–\d{4})?$/);
  });

  test('leaves narrowing to the pages of facets, since a script would narrow only what is on the page', () => {
    const [list] = DomUtils.findAll(({ name }) => name === 'filter-list', read('documents').children);
    expect(list?.attribs['data-enabled']).toBeUndefined();
    const [short] = DomUtils.findAll(({ name }) => name === 'filter-list', read('initiatives').children);
    expect(short?.attribs['data-enabled']).toBe('true');
  });
});

test('a timeline that is too long shows the latest, says so, and leads to the rest', () => {
  const page = read('timeline');
  const text = DomUtils.textContent(page);
  const { shown = '', all = '' } = /The latest (?<shown>\d+) of (?<all>\d+) entries/.exec(text)?.groups ?? {};
  expect(Number(all)).toBeGreaterThan(Number(shown));
  const decades = DomUtils.findAll(({ attribs }) => attribs['class']?.includes('closer') ?? false, page.children);
  expect(DomUtils.findAll(({ name }) => name === 'a', decades).length).toBeGreaterThan(2);
});

test('with very many papers only the ends of years have a page of how things stood', () => {
  const days = pages().filter((page) => page.startsWith('as-of/'));
  expect(days.length).toBeGreaterThan(20);
  expect(days.filter((day) => !day.endsWith('-12-31'))).toEqual([]);
  expect(DomUtils.textContent(read('as-of'))).toContain('The end of each year.');
});

test('no page that lists things has more than 100 kB, compressed', () => {
  const heavy = lists()
    .map((page) => ({ page, size: gzipSync(readFileSync(path.join(SITE, page, 'index.html'))).length }))
    .filter(({ size }) => size > 100_000);
  expect(heavy).toEqual([]);
});

test('every link of its pages of lists leads somewhere', () => {
  const all = lists();
  expect(all.length).toBeGreaterThan(500);
  const lost = all.flatMap((page) =>
    DomUtils.findAll(({ name, attribs }) => name === 'a' && (attribs['href'] ?? '').startsWith('/'), read(page).children)
      .map(({ attribs }) => new URL(attribs['href'] ?? '', 'http://site').pathname)
      .filter((target) => !existsSync(path.join(SITE, target.endsWith('/') ? `${target}index.html` : target)))
      .map((target) => `${page} → ${target}`),
  );
  expect([...new Set(lost)]).toEqual([]);
});

test('its later pages are valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  for (const page of ['documents/p/2', 'nl/documenten/p/2', 'timeline', 'network', 'overview/roles']) {
    const { results } = await validator.validateFile(path.join(SITE, page, 'index.html'));
    expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${page} ${line} ${ruleId}: ${message}`))).toEqual(
      [],
    );
  }
});

/** Pages that are of no entry: beside that of an entry stands its Markdown. */
function lists(): string[] {
  return pages().filter((page) => !existsSync(path.join(SITE, `${page}.md`)));
}

function pages(): string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => path.dirname(file));
}

function read(page: string) {
  return parseDocument(readFileSync(path.join(SITE, page, 'index.html'), 'utf8'));
}

/** The last parts of the addresses to which the rows of a list lead. */
function slugsIn(page: string): string[] {
  const heads = DomUtils.findAll(({ name, attribs }) => name === 'th' && attribs['scope'] === 'row', read(page).children);
  return heads.map(
    (head) =>
      DomUtils.findAll(({ name }) => name === 'a', head.children)[0]
        ?.attribs['href']?.split('/')
        .at(-2) ?? '',
  );
}
