import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, stat, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { findDifferences, type Manifest } from './manifest.ts';
import { ReleaseError } from './release-error.ts';

/** The folder where releases stand: `releases/<name>/` is what is served, `records/<name>/` what is known of it. */
export interface Shelf {
  readonly folder: string;
  /** The link that the web server follows. */
  readonly current: string;
}

/** A release on the shelf. */
export interface Release {
  /** The first 16 characters of its content hash. */
  readonly name: string;
  /** When it was last put live by a release, not by a rollback, in milliseconds. */
  readonly since: number;
}

const NAME = /^[0-9a-f]{16}$/;
/** What a release that was killed may leave behind begins with this. */
const UNFINISHED = '.unfinished-';

/**
 * Opens the folder of releases, and makes it where it is not there.
 * @throws ReleaseError where it holds anything else, so that no folder is taken for one by mistake
 */
export async function openShelf(folder: string): Promise<Shelf> {
  if (!existsSync(path.dirname(folder))) throw new ReleaseError(`There is no folder ${path.dirname(folder)}, so none can be made in it.`);
  if (existsSync(folder) && !(await stat(folder)).isDirectory()) throw new ReleaseError(`${folder} is a file. Name a folder for releases.`);
  const shelf = { folder, current: path.join(folder, 'current') };
  if (existsSync(folder) && !existsSync(path.join(folder, 'releases')) && (await readdir(folder)).length > 0)
    throw new ReleaseError(`${folder} holds other files. Name a folder that is empty, or one with releases.`);
  const link = await lstat(shelf.current).catch(() => undefined);
  if (link && !link.isSymbolicLink())
    throw new ReleaseError(`${shelf.current} is no symbolic link, so it was not made here. Move it away first.`);
  // One by one: where a file system refuses, Node's `recursive` may try for ever.
  for (const place of [folder, path.join(folder, 'releases'), path.join(folder, 'records')]) if (!existsSync(place)) await mkdir(place);
  return shelf;
}

/** The files of a release, as they are served. */
export function siteFolder({ folder }: Shelf, name: string): string {
  return path.join(folder, 'releases', name);
}

/** What is known of a release and not served: its manifest, its parts, their licences. */
export function recordFolder({ folder }: Shelf, name: string): string {
  return path.join(folder, 'records', name);
}

/** A place beside the release for what is not whole yet: on the same disk, so that it can be renamed. */
export function unfinished(place: string): string {
  return path.join(path.dirname(place), `${UNFINISHED}${path.basename(place)}`);
}

/** Removes what a killed release left, records without a release too. Only under the lock: it may not be one that is being made. */
export async function removeUnfinished(shelf: Shelf): Promise<void> {
  const { folder } = shelf;
  for (const place of [folder, path.join(folder, 'releases'), path.join(folder, 'records')])
    for (const name of await readdir(place))
      if (name.startsWith(UNFINISHED)) await rm(path.join(place, name), { recursive: true, force: true });
  for (const name of await readdir(path.join(folder, 'records')))
    if (NAME.test(name) && !existsSync(siteFolder(shelf, name))) await rm(recordFolder(shelf, name), { recursive: true });
}

/** The releases that are whole folders with a record, newest first. */
export async function listReleases(shelf: Shelf): Promise<Release[]> {
  const names = (await readdir(path.join(shelf.folder, 'releases'))).filter((name) => NAME.test(name));
  const recorded = names.filter((name) => existsSync(manifestFile(shelf, name)));
  const releases = await Promise.all(recorded.map(async (name) => ({ name, since: (await stat(manifestFile(shelf, name))).mtimeMs })));
  return releases.toSorted((one, other) => other.since - one.since || (one.name < other.name ? -1 : 1));
}

/** The name of the release that is served, if there is one. */
export async function currentName({ current }: Shelf): Promise<string | undefined> {
  const target = await readlink(current).catch(() => undefined);
  return target === undefined ? undefined : path.basename(target);
}

/**
 * In what a release on the shelf differs from its own manifest.
 * @throws ReleaseError where the manifest cannot be read
 */
export async function findDamage(shelf: Shelf, name: string): Promise<string[]> {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(await readFile(manifestFile(shelf, name), 'utf8')) as Manifest;
  } catch {
    throw new ReleaseError(`The manifest of release ${name} cannot be read, so it cannot be told whether the release is whole.`);
  }
  return findDifferences(siteFolder(shelf, name), manifest);
}

/** Notes that a release is the newest, later than any other even where the clock stood still or went back. */
export async function markNewest(shelf: Shelf, name: string): Promise<void> {
  const others = (await listReleases(shelf)).filter((release) => release.name !== name);
  const time = new Date(Math.max(Date.now(), ...others.map(({ since }) => Math.ceil(since) + 1)));
  await utimes(manifestFile(shelf, name), time, time);
}

/** Has the web server find another release from one request to the next: a new link is renamed over the old one, in one step of the file system. */
export async function switchTo(shelf: Shelf, name: string, onLinked?: () => void): Promise<void> {
  const link = unfinished(shelf.current);
  await rm(link, { force: true });
  try {
    // Relative, so that the folder can be moved or mounted elsewhere.
    await symlink(path.join('releases', name), link);
  } catch (error) {
    throw new ReleaseError('No symbolic link can be made here, and releases are switched by one. Use a disk of Linux or macOS.', {
      cause: error,
    });
  }
  onLinked?.();
  await rename(link, shelf.current);
}

/** Where the manifest of a release stands. */
export function manifestFile(shelf: Shelf, name: string): string {
  return path.join(recordFolder(shelf, name), 'MANIFEST.json');
}
