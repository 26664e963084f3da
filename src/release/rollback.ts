import { existsSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.ts';
import { ReleaseError } from './release-error.ts';
import { currentName, findDamage, listReleases, openShelf, switchTo, type Shelf } from './shelf.ts';

/** What came of going back. */
export interface RolledBack {
  readonly name: string;
  readonly before: string | undefined;
}

/**
 * Has an older release served: the one before the current one, or the one whose name begins as asked. Its files are
 * compared with its manifest first.
 */
export async function rollBack(folder: string, wanted?: string): Promise<RolledBack> {
  if (!existsSync(path.join(folder, 'releases'))) throw new ReleaseError(`There are no releases in ${folder}.`);
  const shelf = await openShelf(folder);
  return withLock(folder, async () => {
    const before = await currentName(shelf);
    const name = wanted === undefined ? await findPrevious(shelf, before) : await findNamed(shelf, wanted);
    const damage = await findDamage(shelf, name);
    if (damage.length > 0)
      throw new ReleaseError(
        `Release ${name} is not as it was made: ${damage[0] ?? ''}${damage.length > 1 ? ` and ${damage.length - 1} more` : ''}. The site is as it was.`,
      );
    await switchTo(shelf, name);
    return { name, before };
  });
}

async function findPrevious(shelf: Shelf, current: string | undefined): Promise<string> {
  const names = (await listReleases(shelf)).map(({ name }) => name);
  const previous = names[current === undefined ? 0 : names.indexOf(current) + 1];
  if (previous === undefined) throw new ReleaseError('There is no release before the current one. The site is as it was.');
  return previous;
}

async function findNamed(shelf: Shelf, wanted: string): Promise<string> {
  const names = (await listReleases(shelf)).map(({ name }) => name);
  const [found, other] = names.filter((name) => name.startsWith(wanted.toLowerCase()));
  if (found === undefined || wanted === '')
    throw new ReleaseError(`There is no release \`${wanted}\`; there are ${names.join(', ') || 'none'}. The site is as it was.`);
  if (other !== undefined) throw new ReleaseError(`More than one release begins with \`${wanted}\`. The site is as it was.`);
  return found;
}
