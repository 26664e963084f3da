import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { numberPages, type IndexFile } from './number-pages.ts';
import { makePrompt } from './prompt-engine.ts';

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
const NEEDED = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(index|fragment)\/.*)$/;

interface IndexOptions {
  readonly chunkSize?: number;
  /** Whether it is to be as our own search uses it: each page called by its place in the list, the engine prompt. */
  readonly isOwn?: boolean;
}

/**
 * Writes the index of pages in one language into a folder, in place of what was there: Pagefind never deletes, and
 * pages that are gone would stay readable in an old index.
 *
 * @throws Error where Pagefind refuses a page or cannot start
 */
export async function writePagefindIndex(
  pages: readonly PageToIndex[],
  folder: string,
  { chunkSize = CHUNK_SIZE, isOwn = false }: IndexOptions = {},
): Promise<void> {
  // Not in Pagefind's interface; the measurement of search sees it if it stops working.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const { url, html } of pages) assertDone(await index.addHTMLFile({ url, content: html }));
  const written = await index.getFiles();
  assertDone(written);
  // Ends its process, so that the next index may have other settings.
  await close();
  await rm(folder, { recursive: true, force: true });
  const needed = written.files.filter((file) => NEEDED.test(file.path));
  for (const file of isOwn ? numberPages(needed, pages).map(withPromptEngine) : needed) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

const SCRIPTS = /^pagefind(-worker)?\.js$/;

function withPromptEngine(file: IndexFile): IndexFile {
  return SCRIPTS.test(file.path) ? { ...file, content: Buffer.from(makePrompt(Buffer.from(file.content).toString('utf8'))) } : file;
}

function assertDone({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
