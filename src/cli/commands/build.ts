import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as buildAstro } from 'astro';
import { loadContent } from '#load/from-disk.ts';
import { withChecked } from '#load/model.ts';
import { createKeepingReader } from '#load/source-file.ts';
import { stageEdition } from '#load/stage.ts';
import { buildModel, type BuiltModel } from '#model/build-model.ts';
import { countIssues, toText } from '#report/text.ts';
import { AUDIENCES, type Audience } from '#schema/parts/audience.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { folderOf, readEdition } from '../editions.ts';
import { hashInputs } from '../inputs.ts';
import type { Command } from '../command.ts';
import { ROOT } from '../root.ts';

const usage = `build [--edition ${AUDIENCES.join('|')}] [--out FOLDER] [--force]`;

export const command: Command = {
  usage,
  help: 'Checks the content and builds an edition of the site with its search index: the public one into `dist/`, another into `dist-<edition>/`, or into a folder of your choice. It does nothing if nothing has changed; a build that fails leaves the last one standing.',
  run: async (args) => {
    const options = { edition: { type: 'string', default: 'public' }, out: { type: 'string' }, force: { type: 'boolean' } } as const;
    const { values } = readArguments(args, options, usage, 0);
    const edition = readEdition(values.edition);
    const target = path.resolve(values.out ?? path.join(ROOT, folderOf(edition)));
    const work = values.out === undefined ? path.join(ROOT, '.cache', edition) : `${target}.work`;
    await buildUnlessCurrent(edition, target, { work, isForced: values.force === true });
    return 0;
  },
};

/**
 * Builds an edition, unless the last build of it in this folder is current.
 * @throws CliError where the content has errors, or Astro fails; the last build then stands
 */
async function buildUnlessCurrent(
  edition: Audience,
  target: string,
  { work, isForced }: { readonly work: string; readonly isForced: boolean },
): Promise<void> {
  const stampFile = path.join(work, 'stamp.txt');
  const stamp = `${edition} ${hashInputs()}`;
  const isCurrent = existsSync(path.join(target, 'index.html')) && existsSync(stampFile);
  if (isCurrent && !isForced && (await readFile(stampFile, 'utf8')) === stamp) {
    console.log(`Nothing has changed since the last build; ${path.relative(process.cwd(), target)}/ is current.`);
    return;
  }
  await rm(stampFile, { force: true });
  await buildInto(edition, target, work);
  await writeFile(stampFile, stamp);
}

/**
 * Builds an edition from a tree that holds no more than it may.
 * @param work a folder beside the target for what the build needs meanwhile
 * @throws CliError where the content has errors, or Astro fails; what stood in the target still does
 */
export async function buildInto(edition: Audience, target: string, work: string): Promise<void> {
  const started = Date.now();
  await mkdir(work, { recursive: true });
  const staged = path.join(work, 'tree');
  const checked = await stage(edition, staged);
  console.log(edition === 'public' ? 'Building the site …' : `Building the ${edition} edition …`);
  await withChecked(staged, checked, () => buildAndSwap(edition, staged, { target, work }));
  console.log(`Built ${path.relative(process.cwd(), target)}/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** Checks the whole, writes what the edition may hold, and checks that too unless it is the whole: something may be missing there. */
async function stage(edition: Audience, staged: string): Promise<BuiltModel> {
  const root = process.env['KB_ROOT'] ?? ROOT;
  const content = loadContent(root, createKeepingReader(root));
  const whole = buildModel(content);
  const { issues } = whole;
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new CliError(`${toText(errors, content.entries.length)}\nNothing was built; the last build stands.`, 1);
  console.log(`Content checked: ${content.entries.length} entries, ${countIssues(issues)}.`);
  const { isWhole } = await stageEdition(content, root, edition, staged);
  if (isWhole) return whole;
  const left = loadContent(staged);
  const built = buildModel(left);
  const lacking = built.issues.filter(({ severity, rule }) => severity === 'error' && rule !== 'unused-exception');
  if (lacking.length === 0) return built;
  // The lines are those of the staged tree, which authors never see.
  const text = toText(
    lacking.map((issue) => ({ ...issue, position: undefined })),
    left.entries.length,
  );
  const why = `Without what is for fewer readers, the ${edition} edition would not be sound. Give what depends on it the same audience.`;
  throw new CliError(`${text}\n${why}\nNothing was built; the last build stands.`, 1);
}

/** Builds beside the last site and exchanges the two at the end, so that a failing build breaks nothing. */
async function buildAndSwap(
  edition: Audience,
  staged: string,
  { target, work }: { readonly target: string; readonly work: string },
): Promise<void> {
  const [next, last] = [path.join(work, 'next'), path.join(work, 'last')];
  await Promise.all([next, last].map((folder) => rm(folder, { recursive: true, force: true })));
  const before = { ...process.env };
  Object.assign(process.env, { KB_ROOT: staged, KB_EDITION: edition });
  try {
    await buildAstro({ root: ROOT, outDir: next, cacheDir: path.join(work, 'astro'), logLevel: 'error' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CliError(`The site could not be built, and the last build stands.\n${error.message}`, 1);
  } finally {
    process.env = before;
  }
  if (existsSync(target)) await rename(target, last);
  await rename(next, target);
  await rm(last, { recursive: true, force: true });
}
