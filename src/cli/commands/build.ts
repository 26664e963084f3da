import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as buildAstro } from 'astro';
import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { countIssues, toText } from '#report/text.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { hashInputs } from '../inputs.ts';
import type { Command } from '../main.ts';
import { ROOT } from '../root.ts';

const usage = 'build [--force]';

export const command: Command = {
  usage,
  help: 'Checks the content, builds the site with its search index into `dist/`, and does nothing if nothing has changed. A build that fails leaves the last one standing.',
  run: async (args) => {
    const { values } = readArguments(args, { force: { type: 'boolean' } } as const, usage, 0);
    const started = Date.now();
    const stampFile = path.join(ROOT, '.cache/build.txt');
    const stamp = hashInputs();
    const isCurrent =
      existsSync(path.join(ROOT, 'dist/index.html')) && existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp;
    if (isCurrent && !values.force) {
      console.log('Nothing has changed since the last build; dist/ is current.');
      return 0;
    }
    checkContent();
    console.log('Building the site …');
    await buildAndSwap();
    await writeFile(stampFile, stamp);
    console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
    return 0;
  },
};

function checkContent(): void {
  const content = loadContent(process.env['KB_ROOT'] ?? ROOT);
  const { issues } = buildModel(content);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new CliError(`${toText(errors, content.entries.length)}\nNothing was built; the last build stands.`, 1);
  console.log(`Content checked: ${content.entries.length} entries, ${countIssues(issues)}.`);
}

/** Builds beside the last site and exchanges the two at the end, so that a failing build breaks nothing. */
async function buildAndSwap(): Promise<void> {
  const [next, last, current] = ['.cache/next', '.cache/last', 'dist'].map((folder) => path.join(ROOT, folder)) as [string, string, string];
  await mkdir(path.join(ROOT, '.cache'), { recursive: true });
  await Promise.all([next, last].map((folder) => rm(folder, { recursive: true, force: true })));
  try {
    await buildAstro({ root: ROOT, outDir: next, cacheDir: path.join(ROOT, '.cache/astro'), logLevel: 'error' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CliError(`The site could not be built, and the last build stands.\n${error.message}`, 1);
  }
  if (existsSync(current)) await rename(current, last);
  await rename(next, current);
  await rm(last, { recursive: true, force: true });
}
