import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadCompoundDictionary } from '#load/compound-dictionary.ts';
import type { SearchHead } from '#contracts/search.ts';
import type { SearchRecord } from '#outputs/search-record.ts';
import type { Decision } from '#search/compounds.ts';
import { writeSearchData } from './search-data.ts';

/** What a worker is to index: the pages of a built site in one language. */
export interface SearchJob {
  /** The folder of the built site, and that of the search data of the language. */
  readonly site: string;
  readonly target: string;
  readonly head: SearchHead;
  readonly records: readonly SearchRecord[];
  readonly compounds: readonly Decision[];
}

const { site, target, head, records, compounds } = workerData as SearchJob;
const pages = records.map((record) => ({
  record,
  // Read when it is asked for, since all pages together are large.
  get html() {
    return readFileSync(path.join(site, record.url.slice(head.root.length), 'index.html'), 'utf8');
  },
}));
parentPort?.postMessage(await writeSearchData(target, pages, { dictionary: loadCompoundDictionary(compounds), head }));
