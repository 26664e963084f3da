import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

export const DIST = path.resolve(import.meta.dirname, '../../../dist');

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly inside a script or style element. */
  readonly text: string;
}

export interface Page {
  /** Address from the root of the site: `/initiatives/efc/`. */
  readonly address: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
}

let pages: Map<string, Page> | undefined;

/** Every page of the built site, by address. */
export function sitePages(): Map<string, Page> {
  pages ??= new Map(
    listFiles('.html')
      .map((file) => toPage(file))
      .map((page) => [page.address, page]),
  );
  return pages;
}

function listFiles(ending: string): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .toSorted();
}

/** How many bytes a file of the site is when sent compressed. */
export function compressedSize(file: string): number {
  return gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length;
}

/** The same with the compression that browsers prefer. */
export function sentSize(file: string): number {
  return brotliCompressSync(readFileSync(path.join(DIST, file))).length;
}

/** The style sheets and scripts that a page loads by itself. */
export function assetsOf(page: Page): { styles: string[]; scripts: string[] } {
  const styles = page.tags
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => attributes['href'] ?? '');
  const scripts = page.tags
    .filter(({ name, attributes }) => name === 'script' && attributes['src'])
    .map(({ attributes }) => attributes['src'] ?? '');
  return { styles, scripts };
}

/** Scripts of the site with all that they import: at once, and, unless told otherwise, later. */
export function withImports(names: readonly string[], { atOnce = false } = {}): Set<string> {
  const imported = atOnce ? /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g : /["']\.\/([\w.-]+\.js)["']/g;
  const found = new Set(names);
  for (const name of found)
    for (const [, other = ''] of readFileSync(path.join(DIST, '_astro', name), 'utf8').matchAll(imported)) found.add(other);
  return found;
}

/** The scripts of the site whose names begin so. */
export function scriptsNamed(...starts: readonly string[]): string[] {
  return readdirSync(path.join(DIST, '_astro')).filter((name) => name.endsWith('.js') && starts.some((start) => name.startsWith(start)));
}

function toPage(file: string): Page {
  const html = readFileSync(path.join(DIST, file), 'utf8');
  const tags: Tag[] = [];
  const texts: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.push({ name, attributes, text: '' });
      texts.push('');
    },
    ontext: (text) => {
      const last = tags.length - 1;
      if (tags[last]?.name === 'script' || tags[last]?.name === 'style' || tags[last]?.name === 'title')
        texts[last] = `${texts[last] ?? ''}${text}`;
    },
  });
  parser.end(html);
  const filled = tags.map((tag, index) => ({ ...tag, text: texts[index] ?? '' }));
  const ids = new Set(filled.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined));
  return { address: `/${file.replace(/index\.html$/, '')}`, html, tags: filled, ids };
}
