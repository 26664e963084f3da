// `npm test`: installs what is missing (packages, a Chromium, web servers), runs every check, and closes with `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium, ensurePackages, ensureServers, findNode, ROOT, runNode } from './machine.mjs';

await ensurePackages();
const node = findNode();
const chromium = await ensureChromium(node);
await ensureServers();
const bin = (file) => path.join(ROOT, 'node_modules', file);
const report = (name) => path.join(ROOT, '.cache', `${name}.json`);
const environment = { CHROMIUM_PATH: chromium, NODE_OPTIONS: '--max-old-space-size=4096' };

/**
 * Cheapest first, but types before lint: that step writes the types of Astro's modules, which lint reads.
 * A step with a `report` counts its tests; any other counts as one check.
 */
const STEPS = [
  { name: 'content', args: ['src/cli/main.ts', 'check'] },
  { name: 'evidence', args: ['src/cli/main.ts', 'verify'] },
  { name: 'generated files', args: ['src/cli/main.ts', 'reference', '--check'] },
  {
    name: 'format',
    args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '--cache', '--cache-location=.cache/prettier', '.'],
  },
  { name: 'types', args: [bin('astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'error'] },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
  { name: 'styles', args: [bin('stylelint/bin/stylelint.mjs'), 'src/**/*.{css,astro}'] },
  { name: 'dead code', args: [bin('knip/bin/knip.js')] },
  { name: 'spelling', args: [bin('cspell/bin.mjs'), '--no-progress', '--no-summary', '--cache', '--cache-location=.cache/cspell', '.'] },
  {
    name: 'unit tests',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--project=unit',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('unit')}`,
    ],
    report: 'unit',
  },
  { name: 'build', args: ['src/cli/main.ts', 'build'] },
  {
    name: 'site tests',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--project=site',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('site')}`,
    ],
    report: 'site',
  },
  {
    name: 'builds',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--project=builds',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('builds')}`,
    ],
    report: 'builds',
  },
  {
    name: 'tests of web servers',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--project=hosts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('hosts')}`,
    ],
    report: 'hosts',
  },
  { name: 'browser tests', args: [bin('@playwright/test/cli.js'), 'test'], report: 'e2e' },
];

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  console.log(`\n— ${step.name}`);
  if (step.report) rmSync(report(step.report), { force: true });
  const code = await runNode(node, step.args, environment);
  const counts = step.report ? countTests(step.report) : undefined;
  passed += counts?.passed ?? (code === 0 ? 1 : 0);
  failed += Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1);
  console.log(code === 0 ? `  ${step.name}: good` : `  ${step.name}: FAILED`);
  if (code !== 0 && step.name === 'build') break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Reads the counts from the JSON that Vitest or Playwright wrote; undefined if it wrote none. */
function countTests(name) {
  try {
    const written = JSON.parse(readFileSync(report(name), 'utf8'));
    if (written.stats) return { passed: written.stats.expected + written.stats.flaky, failed: written.stats.unexpected };
    return { passed: written.numPassedTests, failed: written.numFailedTests };
  } catch {
    return undefined;
  }
}
