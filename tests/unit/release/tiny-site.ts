import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PAGE = '<!doctype html><html lang="en"><title>x</title><body><h1 id="top">x</h1></body></html>';

/** A site that passes every gate. */
const WHOLE: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': PAGE.replace('</h1>', '</h1><a href="/initiatives/efc/#top">efc</a><link rel="stylesheet" href="/_astro/a.css">'),
  '404.html': PAGE,
  'robots.txt': '',
  'initiatives/efc/index.html': PAGE.replace('</h1>', '</h1><a href="../../">home</a>'),
  '_astro/a.css': 'body { background: url(/mark.svg) }',
  'mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g id="mark"/></svg>',
  'search-data/en/pagefind/pagefind-entry.json': '{}',
  'search-data/nl/pagefind/pagefind-entry.json': '{}',
};

/** A folder that is removed after the tests of a file. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes the tiny site into a folder, with some of its files changed, added or (with `undefined`) left out. */
export function writeSite(folder: string, changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): string {
  for (const [file, text] of Object.entries({ ...WHOLE, ...changes })) {
    if (text === undefined) continue;
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return folder;
}

/** The tiny page with something in its body. */
export function pageWith(body: string): string {
  return PAGE.replace('</body>', `${body}</body>`);
}
