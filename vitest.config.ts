import { defineConfig } from 'vitest/config';

/** Modules hold no state that a test could leave behind, so files of tests share them: to load them anew takes longer than most tests. */
const SHARED = { isolate: false, pool: 'threads' } as const;

export default defineConfig({
  test: {
    // Times are for a busy machine, on which another copy of this runs: they end what hangs, and measure nothing.
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...SHARED, testTimeout: 30_000 } },
      // These read the built site, some thousand pages: one thread, which reads them once.
      {
        test: {
          name: 'site',
          include: ['tests/this-base/{site,relevance}/**/*.test.ts'],
          ...SHARED,
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      // These build a small site some times, one after the other: builds of one checkout share Astro's folder.
      {
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      // These start web servers, where they are installed.
      { test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      // Browsers with other engines than Chromium's; run by itself, since they are not installed by us: `npm run engines`.
      { test: { name: 'engines', include: ['tests/engines/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      // What takes too long for each time.
      { test: { name: 'nightly', include: ['tests/this-base/nightly/**/*.test.ts'], testTimeout: 3_600_000 } },
      // Builds the site twice.
      { test: { name: 'reproducible', include: ['tests/reproducible/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 60_000 } },
    ],
    coverage: {
      include: ['src/schema/**', 'src/model/**'],
      reportsDirectory: '.cache/coverage',
      reporter: ['text-summary'],
      thresholds: { lines: 95 },
    },
  },
});
