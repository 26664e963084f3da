import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from './lock.ts';
import { findDifferences, mapFiles, type Manifest } from './manifest.ts';
import { ReleaseError } from './release-error.ts';
import {
  currentName,
  listReleases,
  manifestFile,
  markNewest,
  openShelf,
  recordFolder,
  removeUnfinished,
  siteFolder,
  switchTo,
  unfinished,
  type Shelf,
} from './shelf.ts';

const KEPT = 3;

/** The moments of a release; where it stops after one, whatever was served before is still served until `switched`. */
export type Moment = 'locked' | 'half copied' | 'copied' | 'recorded' | 'named' | 'linked' | 'switched' | 'done';

/** What is to be released. */
export interface Placing {
  /** A built site that has passed the gates. */
  readonly from: string;
  readonly to: string;
  /** What the gates saw. What is placed has to be the same. */
  readonly manifest: Manifest;
  /** Files to keep with the release and not to serve, by name. */
  readonly records?: Readonly<Record<string, string>>;
  /** Is told what has just been done. */
  readonly onMoment?: (moment: Moment) => void;
}

/** What came of a release. */
export interface Placed {
  readonly name: string;
  /** What was served before. */
  readonly before: string | undefined;
  /** It was on the shelf already. */
  readonly isKnown: boolean;
  readonly removed: readonly string[];
}

/**
 * Lays a site beside those that were released before, and has it served. Everything is made under another name and
 * renamed once it is whole, so that one may stop this process at any moment.
 */
export async function placeRelease({ from, to, manifest, records = {}, onMoment = () => undefined }: Placing): Promise<Placed> {
  const shelf = await openShelf(to);
  return withLock(to, async () => {
    onMoment('locked');
    await removeUnfinished(shelf);
    const name = manifest.contentHash.slice(0, 16);
    const isKnown = existsSync(siteFolder(shelf, name)) && (await findDifferences(siteFolder(shelf, name), manifest)).length === 0;
    if (!isKnown || !existsSync(manifestFile(shelf, name)))
      await writeRecords(shelf, name, { 'MANIFEST.json': `${JSON.stringify(manifest, undefined, 2)}\n`, ...records });
    onMoment('recorded');
    if (!isKnown) await copySite(from, siteFolder(shelf, name), manifest, onMoment);
    onMoment('named');
    const before = await currentName(shelf);
    await markNewest(shelf, name);
    await switchTo(shelf, name, () => onMoment('linked'));
    onMoment('switched');
    const removed = await removeOld(shelf, name);
    onMoment('done');
    return { name, before, isKnown, removed };
  });
}

/** A record is there before its release: a release without one would be of unknown content. */
async function writeRecords(shelf: Shelf, name: string, records: Readonly<Record<string, string>>): Promise<void> {
  const place = recordFolder(shelf, name);
  const draft = unfinished(place);
  await mkdir(draft);
  for (const [file, text] of Object.entries(records)) await writeFile(path.join(draft, file), text);
  await rm(place, { recursive: true, force: true });
  await rename(draft, place);
}

async function copySite(from: string, place: string, manifest: Manifest, onMoment: (moment: Moment) => void): Promise<void> {
  const draft = unfinished(place);
  const folders = new Set(manifest.files.map(({ path: file }) => path.dirname(path.join(draft, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const copy = ({ path: file }: { readonly path: string }) =>
    copyFile(path.join(from, file), path.join(draft, file), constants.COPYFILE_FICLONE);
  const half = Math.floor(manifest.files.length / 2);
  await mapFiles(manifest.files.slice(0, half), copy);
  onMoment('half copied');
  await mapFiles(manifest.files.slice(half), copy);
  const [difference] = await findDifferences(draft, manifest);
  if (difference !== undefined) throw new ReleaseError(`What was copied is not what was checked: ${difference}. The site is as it was.`);
  onMoment('copied');
  // Only a damaged release can stand there.
  await rm(place, { recursive: true, force: true });
  await rename(draft, place);
}

/** Keeps what is served and the newest others. */
async function removeOld(shelf: Shelf, served: string): Promise<string[]> {
  const others = (await listReleases(shelf)).map(({ name }) => name).filter((name) => name !== served);
  const old = others.slice(KEPT - 1);
  for (const name of old) {
    // The folder first gets another name: half a release may not be taken for a whole one.
    const doomed = unfinished(siteFolder(shelf, name));
    await rename(siteFolder(shelf, name), doomed);
    await rm(doomed, { recursive: true, force: true });
    await rm(recordFolder(shelf, name), { recursive: true, force: true });
  }
  return old;
}
