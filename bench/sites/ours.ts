import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { corpusOf, ROOT, WORK } from '../folders.ts';
import type { Site } from './site.ts';

const outputOf = (entries: number) => path.join(WORK, 'sites', 'ours', String(entries));

/** This project, building the made-up knowledge base with everything it makes of one. */
export const ours: Site = {
  name: 'ours',
  note: 'Everything that the project makes: lists, timelines, networks, dossiers, data, Markdown and citation files of every entry, and the check of the content.',
  prepare: (entries) => {
    if (!existsSync(corpusOf(entries))) writeCorpus(corpusOf(entries), entries);
  },
  build: (entries) => ({
    line: `node src/cli/main.ts build --out "${outputOf(entries)}"`,
    folder: ROOT,
    env: { KB_ROOT: corpusOf(entries) },
  }),
  output: outputOf,
  caches: (entries) => [`${outputOf(entries)}.work`],
  packages: { astro: ROOT, pagefind: ROOT },
};
