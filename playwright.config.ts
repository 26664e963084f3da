import { defineConfig } from '@playwright/test';

/** Browser tests on the built site, served with the headers it is to be published with. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  // Axe reads the largest tables for ten seconds, and on a busy machine for thirty.
  timeout: 90_000,
  reporter: [['line'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    // The port that the server below has found free; it is told to each worker.
    baseURL: `http://127.0.0.1:${process.env['SITE_PORT'] ?? ''}`,
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? undefined,
      // Without these a browser without a network keeps trying to reach its maker; root may not use the sandbox.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
  webServer: { command: 'node src/cli/main.ts serve --port 0', wait: { stdout: /The site is at http:\/\/127\.0\.0\.1:(?<site_port>\d+)/ } },
});
