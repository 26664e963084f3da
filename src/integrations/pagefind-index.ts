import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

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

/**
 * Writes the index of pages in one language into a folder, in place of what was there: Pagefind never deletes, and
 * pages that are gone would stay readable in an old index.
 *
 * @returns what the index calls each page, by its address
 * @throws Error where Pagefind refuses a page or cannot start
 */
export async function writePagefindIndex(
  pages: readonly PageToIndex[],
  folder: string,
  { chunkSize } = { chunkSize: CHUNK_SIZE },
): Promise<Map<string, string>> {
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
  for (const file of written.files.filter((each) => NEEDED.test(each.path))) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return new Map(written.files.flatMap(readPageId));
}

const FRAGMENT = /^fragment\/(?<id>.+)\.pf_fragment$/;
/** The mark before the data in each file of an index. */
const START = 'pagefind_dcd';

/** What Pagefind keeps of a page is a file, named by the page's id. */
function readPageId(file: { readonly path: string; readonly content: Uint8Array }): [url: string, id: string][] {
  const id = FRAGMENT.exec(file.path)?.groups?.['id'];
  if (id === undefined) return [];
  const { url } = JSON.parse(gunzipSync(file.content).toString('utf8').slice(START.length)) as { url: string };
  return [[url, id]];
}

function assertDone({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
