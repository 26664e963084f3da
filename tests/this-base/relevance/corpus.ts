import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { USUAL_CHUNK_SIZE, writePagefindIndex } from '#integrations/pagefind-index.ts';
import { writeSearchData } from '#integrations/search-data.ts';
import { loadCompoundDictionary } from '#load/compound-dictionary.ts';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import type { SearchRecord } from '#outputs/search-record.ts';
import { toSearchHead, toSearchRecords } from '#outputs/search-record.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';
import { makeFillers } from './filler.ts';

const ROOT = projectRoot();
const DIST = path.join(ROOT, 'dist');
const CACHE = path.join(ROOT, '.cache', 'relevance');

/** The folders of two indexes of the same pages: the site's, and plain Pagefind's. */
export interface Corpus {
  readonly pages: number;
  readonly site: string;
  readonly plain: string;
  /** How long it took to index all pages, in milliseconds. */
  readonly indexing: { readonly site: number; readonly plain: number };
  /** Words that spelling is corrected to, in both languages together. */
  readonly vocabulary: number;
  /** The key of the entry whose page this is. */
  readonly keyOf: (url: string) => string;
}

/**
 * Indexes the pages of the built site, with made-up ones up to a number of entries, both ways. Without a number the
 * site's own index is the one that the build has written.
 */
export async function prepareCorpus(entries?: number): Promise<Corpus> {
  const { model } = loadModel(ROOT);
  const urls = createUrls('/');
  const dictionary = loadCompoundDictionary(model.compounds);
  const folder = path.join(CACHE, String(entries ?? 'site'));
  rmSync(folder, { recursive: true, force: true });
  const keys = new Map<string, string>();
  const all = [...model.entries.values()];
  let pages = 0;
  let vocabulary = 0;
  const indexing = { site: 0, plain: 0 };
  for (const locale of LOCALES) {
    const records = toSearchRecords(model, locale, urls);
    for (const [index, record] of records.entries()) keys.set(record.url, all[index]?.key ?? '');
    const own = records.map((record) => ({ record, html: readPage(record) }));
    const fillers = entries === undefined ? [] : makeFillers(entries - own.length, locale, { urls, own });
    const whole = [...own, ...fillers];
    pages += whole.length;
    const started = performance.now();
    const plain = whole.map(({ record, html }) => ({ url: record.url, html }));
    await writePagefindIndex(plain, path.join(folder, 'plain', locale, 'pagefind'), { chunkSize: USUAL_CHUNK_SIZE });
    indexing.plain += performance.now() - started;
    const between = performance.now();
    await writeSearchData(path.join(folder, 'site', locale), whole, { dictionary, head: toSearchHead(locale, urls) });
    indexing.site += performance.now() - between;
    vocabulary += readFileSync(path.join(folder, 'site', locale, 'words.json'), 'utf8').split(' ').length;
  }
  // The site's own index as it is published, so that what is measured is what readers get.
  const site = entries === undefined ? path.join(DIST, 'search-data') : path.join(folder, 'site');
  return { pages, site, plain: path.join(folder, 'plain'), indexing, vocabulary, keyOf: (url) => keys.get(url) ?? url };
}

function readPage({ url }: SearchRecord): string {
  return readFileSync(path.join(DIST, url, 'index.html'), 'utf8');
}

/** Writes a report where the next run of the same kind replaces it. */
export function writeReport(name: string, report: unknown): string {
  const file = path.join(CACHE, `${name}.json`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  return path.relative(ROOT, file);
}
