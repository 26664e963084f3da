// `npm run quick`: of what has changed since the last commit, the format, lint, spelling, types and the unit tests that depend on it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runInLanes } from './lanes.mjs';
import { ensurePackages, findNode, readNode, ROOT } from './machine.mjs';

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
const since = process.argv[2] ?? 'HEAD';
const changed = [
  ...new Set([...git('diff', '--name-only', '-z', since), ...git('ls-files', '--others', '--exclude-standard', '-z')]),
].filter((file) => existsSync(path.join(ROOT, file)));
if (changed.length === 0) {
  console.log('Nothing has changed since the last commit. Name an earlier one to look at all since: npm run quick -- HEAD~3');
  process.exit(0);
}

await ensurePackages();
const node = findNode();
const bin = (file) => path.join(ROOT, 'node_modules', file);
const ofType = (pattern) => changed.filter((file) => pattern.test(file));
const code = ofType(/\.(?:ts|mjs|astro)$/);
const programs = ofType(/\.ts$/);
const texts = ofType(/\.(?:ts|mjs|astro|md|mdx|yml|json)$/);

const STEPS = [
  {
    name: 'tests',
    files: programs,
    args: [bin('vitest/vitest.mjs'), 'related', '--run', '--project=unit', '--passWithNoTests', '--reporter=dot'],
  },
  { name: 'lint', files: code, args: [bin('eslint/bin/eslint.js'), '--max-warnings=0', '--no-warn-ignored'] },
  {
    name: 'types',
    files: [],
    isWanted: programs.length > 0,
    args: [bin('typescript/bin/tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
  },
  { name: 'styles', files: ofType(/\.(?:css|astro)$/), args: [bin('stylelint/bin/stylelint.mjs'), '--allow-empty-input'] },
  { name: 'format', files: changed, args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '--ignore-unknown'] },
  { name: 'spelling', files: texts, args: [bin('cspell/bin.mjs'), '--no-progress', '--no-summary', '--no-must-find-files'] },
  { name: 'content', files: [], isWanted: changed.some((file) => file.startsWith('content/')), args: ['src/cli/main.ts', 'check'] },
].filter(({ files, isWanted = files.length > 0 }) => isWanted);

const started = Date.now();
let isGood = true;
await runInLanes(STEPS, async ({ name, args, files }) => {
  const { code: status, output } = await readNode(node, [...args, ...files]);
  console.log(status === 0 ? `${name}: good` : `${output}\n${name}: FAILED`);
  isGood &&= status === 0;
  return status === 0;
});
console.log(`${changed.length} files changed; ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(isGood ? 0 : 1);
