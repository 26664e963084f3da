import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildManifest, findDifferences } from '#release/manifest.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** What a build makes, or does not read. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.cache', '.astro', '.git']);

const temporary = mkdtempSync(path.join(tmpdir(), 'reproducible-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Builds a copy of the project elsewhere on the disk, as another machine would. */
function build(name: string, environment: Readonly<Record<string, string>>): string {
  const folder = path.join(temporary, name);
  const home = path.join(temporary, `home of ${name.replaceAll('/', ' ')}`);
  for (const made of [folder, home]) mkdirSync(made, { recursive: true });
  cpSync(PROJECT, folder, { recursive: true, filter: (file) => !LEFT_OUT.has(path.relative(PROJECT, file).split(path.sep)[0] ?? '') });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
  const env = { PATH: process.env['PATH'], NODE_OPTIONS: '--max-old-space-size=4096', HOME: home, ...environment };
  execFileSync(process.execPath, ['src/cli/main.ts', 'build'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return path.join(folder, 'dist');
}

test('two builds in other folders, time zones and languages agree in every byte', async () => {
  const one = build('one', { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });
  const other = build('another/and deeper', { TZ: 'Pacific/Auckland', LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.UTF-8' });
  expect(await findDifferences(other, await buildManifest(one))).toEqual([]);
});
