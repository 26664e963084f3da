import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The small content that tests build. */
export const SAMPLE = path.join(ROOT, 'tests/fixtures/sample');

/** Where the site of the sample is to be published. */
export const SAMPLE_ORIGIN = 'https://kb.example.org';

/** The public site of the sample, for all tests that only read it: see `buildSampleSite`. */
const SAMPLE_SITE = path.join(ROOT, '.cache/sample-site');

/** Builds the public site of the sample, unless it is current, and tells its folder. */
export function buildSampleSite(): string {
  kb(['build', '--out', SAMPLE_SITE], SAMPLE, { SITE_URL: SAMPLE_ORIGIN });
  return SAMPLE_SITE;
}

/**
 * Runs a command on content, as an editor would.
 * @throws Error with everything it printed, where it fails
 */
export function kb(args: readonly string[], tree: string, environment: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: ROOT,
    // Vitest sets variables that Vite reads, such as BASE_URL: the build is to know none of them.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], KB_ROOT: tree, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return `${stdout}${stderr}`;
}

/** A folder for what one test builds; on the same disk as the caches of the build. */
export function folderFor(test: string): string {
  return path.join(ROOT, '.cache/builds', test);
}
