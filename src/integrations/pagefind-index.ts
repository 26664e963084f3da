import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { numberPages, type IndexFile } from './number-pages.ts';
import { mendEngine } from './mend-engine.ts';

/** A page for the index: its address from the root of the site, and the HTML to index. */
export interface PageToIndex {
  readonly url: string;
  readonly html: string;
}

/** Pagefind's own size of pieces. */
export const USUAL_CHUNK_SIZE = 20_000;

/** Pieces of the index: a query loads a piece for each of its words, so small ones save more than half. */
const CHUNK_SIZE = 4000;

/** Of what Pagefind writes the browser needs only these; its own interfaces stay out. */
const NEEDED = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|index|fragment)$/;

/** Those with its engine in them. */
const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];

/** Pages under way, so that Pagefind never waits for the next; more of them only take memory. */
const AT_ONCE = 64;

interface IndexOptions {
  readonly chunkSize?: number;
  /** Whether it is to be as our own search uses it: each page called by its place in the list, the engine mended. */
  readonly isOwn?: boolean;
}

/**
 * Writes the index of pages in one language into a folder, in place of what was there: Pagefind never deletes, and
 * pages that are gone would stay readable in an old index.
 *
 * @throws Error where Pagefind refuses a page or cannot start
 */
export async function writePagefindIndex(
  pages: Iterable<PageToIndex> | AsyncIterable<PageToIndex>,
  folder: string,
  { chunkSize = CHUNK_SIZE, isOwn = false }: IndexOptions = {},
): Promise<void> {
  // Not in Pagefind's interface; the measurement of search sees it if it stops working.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const urls: string[] = [];
  const sent: Promise<Outcome>[] = [];
  try {
    for await (const { url, html } of pages) {
      urls.push(url);
      sent.push(index.addHTMLFile({ url, content: html }));
      if (sent.length === AT_ONCE) assertDone(await Promise.all(sent.splice(0)));
    }
    assertDone(await Promise.all(sent));
    await rm(folder, { recursive: true, force: true });
    assertDone([await index.writeFiles({ outputPath: folder })]);
  } finally {
    await Promise.allSettled(sent);
    // Ends its process, so that the next index may have other settings.
    await close();
  }
  for (const name of await readdir(folder)) if (!NEEDED.test(name)) await rm(path.join(folder, name), { recursive: true });
  if (isOwn) await finish(folder, urls);
}

/** Makes an index that of our own search. */
async function finish(folder: string, urls: readonly string[]): Promise<void> {
  const pages = await readdir(path.join(folder, 'fragment'));
  const lists = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  const files: IndexFile[] = [];
  for (const name of [...lists, ...pages.map((page) => `fragment/${page}`)])
    files.push({ path: name, content: await readFile(path.join(folder, name)) });
  for (const [place, { path: name, content }] of numberPages(files, urls).entries()) {
    const before = files[place];
    if (before && before.path !== name) await rename(path.join(folder, before.path), path.join(folder, name));
    if (before?.content !== content) await writeFile(path.join(folder, name), content);
  }
  for (const script of SCRIPTS) {
    const file = path.join(folder, script);
    await writeFile(file, mendEngine(await readFile(file, 'utf8')));
  }
}

interface Outcome {
  readonly errors: readonly string[];
}

function assertDone(outcomes: readonly Outcome[]): void {
  const errors = outcomes.flatMap((outcome) => outcome.errors);
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
