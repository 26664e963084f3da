import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadCompoundDictionary } from '#load/compound-dictionary.ts';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { toBulk } from '#outputs/data/bulk.ts';
import { toSearchHead, toSearchRecords } from '#outputs/search-record.ts';
import type { Locale } from '#site.ts';
import { createUrls } from '#urls.ts';
import { writeSearchData } from './search-data.ts';

/** What a worker is to index: the pages of a built site in one language. */
export interface SearchJob {
  readonly locale: Locale;
  /** The folder of the built site. */
  readonly folder: string;
  readonly base: string;
  readonly site: string | undefined;
}

const { locale, folder, base, site } = workerData as SearchJob;
const urls = createUrls(base, site);
const fileOf = (url: string) => path.join(folder, url.slice(urls.file('').length));
const { model } = loadModel(projectRoot());
const pages = toSearchRecords(model, locale, urls).map((record) => ({
  record,
  // Read when it is asked for, since all pages together are large.
  get html() {
    return readFileSync(path.join(fileOf(record.url), 'index.html'), 'utf8');
  },
}));
const dictionary = loadCompoundDictionary(model.compounds);
const read = await writeSearchData(fileOf(urls.searchData(locale)), pages, { dictionary, head: toSearchHead(locale, urls) });
// What search servers are given of this language.
parentPort?.postMessage(toBulk(read, model, urls));
