import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { ReleaseError } from './release-error.ts';

/** No release takes this long; a lock of another machine, or of a process number that is in use again, ends then. */
const MAX_AGE_MS = 60 * 60 * 1000;

/** Whose lock it is. */
interface Holder {
  readonly process: number;
  readonly machine: string;
  /** When the process began, by its own clock. */
  readonly begun: number;
}

/**
 * Runs something while nobody else changes the releases in a folder. A lock is stale, and taken over, where its process
 * runs no more on this machine, or where it is more than an hour old.
 *
 * @throws ReleaseError where somebody else is at work
 */
export async function withLock<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
  const file = path.join(folder, '.lock');
  const own = JSON.stringify({ process: process.pid, machine: hostname(), begun: performance.timeOrigin } satisfies Holder);
  await acquire(file, own);
  try {
    return await run();
  } finally {
    if ((await readIfThere(file)) === own) await rm(file, { force: true });
  }
}

/** The lock appears with its text in one step, so that nobody finds an empty one. */
async function acquire(file: string, own: string): Promise<void> {
  const draft = `${file}-${randomUUID()}`;
  await writeFile(draft, own);
  try {
    if (await tryLink(draft, file)) return;
    const held = await readIfThere(file);
    if (held !== undefined) {
      if (!(await isStale(file, held))) throw busy(file, held);
      await remove(file, held);
    }
    if (!(await tryLink(draft, file))) throw busy(file, await readIfThere(file));
  } finally {
    await rm(draft, { force: true });
  }
}

/** Takes away the lock that was found stale, and puts it back where it turns out that another process was quicker. */
async function remove(file: string, stale: string): Promise<void> {
  const aside = `${file}-${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await readIfThere(aside)) !== stale) await tryLink(aside, file);
  await rm(aside, { force: true });
}

async function isStale(file: string, held: string): Promise<boolean> {
  const age = Date.now() - (await stat(file)).mtimeMs;
  if (age > MAX_AGE_MS) return true;
  const holder = parse(held);
  return holder?.machine === hostname() && !isRunning(holder);
}

/** In a container every process may have the same number, so the own number is asked for its beginning too. */
function isRunning({ process: id, begun }: Holder): boolean {
  if (id === process.pid) return begun === performance.timeOrigin;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

function busy(file: string, held: string | undefined): ReleaseError {
  const holder = held === undefined ? undefined : parse(held);
  const by = holder ? `process ${holder.process} on ${holder.machine}` : 'another process';
  return new ReleaseError(
    `Another release is being made here, by ${by}. Wait for it, or delete ${file} if it is not so. Nothing was changed.`,
  );
}

function parse(text: string): Holder | undefined {
  try {
    const { process: id, machine, begun } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>;
    return typeof id === 'number' && typeof machine === 'string' && typeof begun === 'number' ? { process: id, machine, begun } : undefined;
  } catch {
    return undefined;
  }
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
