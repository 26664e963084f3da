import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file that Pagefind writes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Names the pages of an index by their place in the list of pages, after a mark that changes whenever a page does.
 *
 * Pagefind names a page by a hash, and lists the hashes of all pages in the file that each search loads first. Numbers
 * in that list weigh next to nothing, and with them nobody needs another list that says which page is which.
 *
 * @param files at least the list and all pages; others stay as they are
 * @param urls of the pages, as they were added
 * @throws Error where the files are not as this version of Pagefind writes them
 */
export function numberPages(files: readonly IndexFile[], urls: readonly string[]): IndexFile[] {
  const hashes = new Map(files.flatMap(readPage));
  const ids = urls.map((url) => {
    const hash = hashes.get(url);
    if (hash === undefined) throw new Error(`The search index has no page ${url}`);
    return hash;
  });
  const mark = createHash('sha256').update(ids.join()).digest('hex').slice(0, MARK_LENGTH);
  const names = new Map(ids.map((id, number) => [id, `${mark}-${number}`]));
  return files.map(({ path, content }) => {
    const id = FRAGMENT.exec(path)?.groups?.['id'];
    if (id !== undefined) return { path: path.replace(id, names.get(id) ?? id), content };
    return path.endsWith('.pf_meta') ? { path, content: renameInList(content, [...names]) } : { path, content };
  });
}

const MARK_LENGTH = 8;
const FRAGMENT = /^fragment\/(?<id>.+)\.pf_fragment$/;
/** The mark before the data in each file of an index. */
const START = 'pagefind_dcd';

/** What Pagefind keeps of a page is a file, named by the page's hash. */
function readPage({ path, content }: IndexFile): [url: string, hash: string][] {
  const hash = FRAGMENT.exec(path)?.groups?.['id'];
  if (hash === undefined) return [];
  const { url } = JSON.parse(gunzipSync(content).toString('utf8').slice(START.length)) as { url: string };
  return [[url, hash]];
}

/** The list has the pages in the order in which they were added. */
function renameInList(content: Uint8Array, names: readonly (readonly [from: string, to: string])[]): Uint8Array {
  let rest = gunzipSync(content);
  const parts: Uint8Array[] = [];
  for (const [from, to] of names) {
    const at = rest.indexOf(toCbor(from));
    if (at === -1) throw new Error(`Pagefind's list of pages lacks ${from}, or has it in another order`);
    parts.push(rest.subarray(0, at), toCbor(to));
    rest = rest.subarray(at + toCbor(from).length);
  }
  return gzipSync(Buffer.concat([...parts, rest]), { level: 9 });
}

/** A short text in CBOR: its length, then its letters (RFC 8949, 3.1). */
function toCbor(text: string): Buffer {
  return Buffer.from(String.fromCharCode(0x60 + text.length) + text, 'latin1');
}
