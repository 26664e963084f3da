// The checks, by the name that `npm test -- NAME …` knows them by, and the order in which they begin.
import path from 'node:path';
import { ROOT } from './machine.mjs';

const bin = (file) => path.join(ROOT, 'node_modules', file);

/** Where Vitest and Playwright write how many tests passed. */
export const reportOf = (name) => path.join(ROOT, '.cache', `${name}.json`);

const vitest = (name, ...more) => ({
  args: [
    bin('vitest/vitest.mjs'),
    'run',
    `--project=${name}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`,
    ...more,
  ],
  report: name,
});

const tool = (file, ...options) => ({ args: [bin(file), ...options] });

/**
 * Each with what it `needs` to have passed, and whether it `writes` to the folder that Astro has in a checkout, as one step at
 * a time may. A step with a `report` counts its tests; any other counts as one check.
 */
export const STEPS = [
  { name: 'content', args: ['src/cli/main.ts', 'check'] },
  { name: 'build', args: ['src/cli/main.ts', 'build'], needs: ['content'], writes: true },
  { name: 'evidence', args: ['src/cli/main.ts', 'verify'] },
  { name: 'reference', args: ['src/cli/main.ts', 'reference', '--check'] },
  {
    name: 'format',
    ...tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '--cache-location=.cache/prettier', '.'),
  },
  { name: 'styles', ...tool('stylelint/bin/stylelint.mjs', 'src/**/*.{css,astro}') },
  { name: 'dead-code', ...tool('knip/bin/knip.js') },
  { name: 'spelling', ...tool('cspell/bin.mjs', '--no-progress', '--no-summary', '--cache', '--cache-location=.cache/cspell', '.') },
  { name: 'sample', args: ['tests/build-sample.ts'], writes: true },
  { name: 'browser', args: [bin('@playwright/test/cli.js'), 'test'], report: 'e2e', needs: ['build', 'sample'] },
  { name: 'types', ...tool('astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error'), writes: true },
  { name: 'builds', ...vitest('builds'), needs: ['sample'], writes: true },
  { name: 'site', ...vitest('site'), needs: ['build'] },
  { name: 'unit', ...vitest('unit') },
  { name: 'hosts', ...vitest('hosts') },
  // It reads the types of Astro's modules, which the types step writes.
  { name: 'lint', ...tool('eslint/bin/eslint.js', '--max-warnings=0', '.'), needs: ['types'] },
];

/** What need not run each time, with `KB_LONG` set: the same at full length, and what only runs by night. */
export const NIGHTLY = [
  { name: 'content', args: ['src/cli/main.ts', 'check'] },
  { name: 'build', args: ['src/cli/main.ts', 'build'], needs: ['content'], writes: true },
  { name: 'unit', ...vitest('unit', '--coverage') },
  { name: 'sample', args: ['tests/build-sample.ts'], writes: true },
  { name: 'browser', args: [bin('@playwright/test/cli.js'), 'test'], report: 'e2e', needs: ['build', 'sample'] },
  { name: 'nightly', ...vitest('nightly'), needs: ['build'] },
  { name: 'builds', ...vitest('builds', 'features'), needs: ['sample'], writes: true },
  { name: 'engines', ...vitest('engines'), needs: ['build'] },
  { name: 'reproducible', ...vitest('reproducible'), needs: ['build'], writes: true },
];
