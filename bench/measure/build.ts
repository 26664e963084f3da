import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { WORK } from '../folders.ts';
import type { Site } from '../sites/site.ts';
import { measureCommand, type Usage } from './processes.ts';

export interface BuildResult extends Usage {
  readonly pages: number;
  readonly files: number;
  readonly megabytes: number;
}

/**
 * Builds a site once from nothing.
 *
 * What an earlier build left is moved aside, not deleted: on ext4, making thousands of files soon after thousands were
 * deleted is slow, and would be counted against whoever builds next.
 */
export async function measureBuild(site: Site, entries: number): Promise<BuildResult> {
  for (const folder of [site.output(entries), ...site.caches(entries)]) moveAside(folder);
  const usage = await measureCommand(site.build(entries));
  return { ...usage, ...sizeOf(site.output(entries)) };
}

const ASIDE = path.join(WORK, 'aside');

function moveAside(folder: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(ASIDE, { recursive: true });
  renameSync(folder, path.join(ASIDE, `${path.basename(folder)}-${process.hrtime.bigint()}`));
}

/** Deletes what was moved aside; at the end, when nothing is measured any more. */
export function clearAside(): void {
  rmSync(ASIDE, { recursive: true, force: true });
}

function sizeOf(folder: string): Pick<BuildResult, 'pages' | 'files' | 'megabytes'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, files: files.length, megabytes: bytes / 1e6 };
}
