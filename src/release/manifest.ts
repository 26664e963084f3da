import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ReleaseError } from './release-error.ts';

/** One file of a release, by its path from the root of the site, with `/` on every system. */
export interface ManifestFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** What a release consists of. Holds no date and no machine, so that equal sites have equal manifests. */
export interface Manifest {
  /** SHA-256 of the lines `<sha256>  <path>` of all files, which is what `sha256sum` prints of them. */
  readonly contentHash: string;
  readonly files: readonly ManifestFile[];
}

const AT_ONCE = 32;

/** The files under a folder, sorted by their bytes and not by a language. A link or device is none and stops a release. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const toPath = (entry: (typeof entries)[number]) =>
    path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
  const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (strange) throw new ReleaseError(`\`${toPath(strange)}\` is neither a file nor a folder; a release holds nothing else.`);
  return entries
    .filter((entry) => entry.isFile())
    .map(toPath)
    .toSorted(compareBytes);
}

/** Reads every file under a folder once. */
export async function buildManifest(folder: string): Promise<Manifest> {
  const files = await mapFiles(await listFiles(folder), async (file): Promise<ManifestFile> => {
    const bytes = await readFile(path.join(folder, file));
    return { path: file, sha256: sha256(bytes), size: bytes.length };
  });
  return { contentHash: sha256(files.map(({ path: file, sha256: hash }) => `${hash}  ${file}\n`).join('')), files };
}

/** In which files a folder differs from a manifest; an empty list where it is whole. */
export async function findDifferences(folder: string, manifest: Manifest): Promise<string[]> {
  const found = await buildManifest(folder);
  if (found.contentHash === manifest.contentHash) return [];
  const hashes = new Map(found.files.map(({ path: file, sha256: hash }) => [file, hash]));
  const wanted = new Set(manifest.files.map(({ path: file }) => file));
  return [
    ...manifest.files
      .filter(({ path: file, sha256: hash }) => hashes.get(file) !== hash)
      .map(({ path: file }) => `${file} ${hashes.has(file) ? 'has changed' : 'is missing'}`),
    ...found.files.filter(({ path: file }) => !wanted.has(file)).map(({ path: file }) => `${file} does not belong there`),
  ];
}

/** Does something with every file, some of them at once, and keeps their order. */
export async function mapFiles<Item, Result>(files: readonly Item[], run: (file: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < files.length; start += AT_ONCE)
    results.push(...(await Promise.all(files.slice(start, start + AT_ONCE).map(run))));
  return results;
}

function compareBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
