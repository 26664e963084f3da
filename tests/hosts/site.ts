import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A site of one file for each type and place that a server has to treat in its own way. */
export const SITE_FILES = [
  'index.html',
  '404.html',
  'initiatives/index.html',
  'initiatives/efc.md',
  'documents/letter.ris',
  'documents/letter.bib',
  'documents/letter.csl.json',
  'data/v1/graph.json',
  'data/v1/events.csv',
  'opensearch.xml',
  'nl/opensearch.xml',
  'sitemap.xml',
  'feed.atom',
  'calendar.ics',
  'robots.txt',
  'mark.svg',
  'social.png',
  '_astro/page.D5-gL0rh.css',
  '_astro/page_lang.Xp2QD0S3.js',
  '_astro/serif.woff2',
  'search-data/en/pagefind/pagefind.js',
  'search-data/en/pagefind/pagefind-worker.js',
  'search-data/nl/pagefind/pagefind-worker.js',
  'search-data/en/pagefind/wasm.en.pagefind',
  'search-data/en/pagefind/pagefind.en_b9184fcd79.pf_meta',
  'search-data/en/pagefind/fragment/en_9f324e1.pf_fragment',
  'search-data/nl/pagefind/index/nl_52d8c8b.pf_index',
];

/** Files that are there, and that no server may give away. */
const HIDDEN_FILES = ['.git/config', 'initiatives/.draft', '../0-secret.txt'];

/** What is in the files that no server may give away. */
export const SECRET = 'secret';

/** Writes the site into a folder that does not exist yet. */
export function writeSite(folder: string): void {
  const write = (file: string, text: string) => {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  };
  for (const file of SITE_FILES) write(file, `this is ${file}`);
  for (const file of HIDDEN_FILES) write(file, SECRET);
  write('.well-known/security.txt', 'Contact: mailto:security@example.org\n');
}
