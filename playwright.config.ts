import { defineConfig } from '@playwright/test';

const PORT = /The site is at http:\/\/127\.0\.0\.1:/;

/**
 * Browser tests on two built sites, that of the sample and that of what we have written, each served with the headers it is
 * to be published with. `KB_LONG` asks for what need not run each time too.
 */
export default defineConfig({
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  // Axe reads the largest tables for ten seconds, and on a busy machine for thirty.
  timeout: 90_000,
  reporter: [['line'], ['json', { outputFile: '.cache/e2e.json' }]],
  // Ports that the servers below have found free; they are told to each worker.
  projects: [
    { name: 'sample', testDir: 'tests/e2e', use: { baseURL: originOf('SAMPLE_PORT') } },
    { name: 'this base', testDir: 'tests/this-base/e2e', use: { baseURL: originOf('SITE_PORT') } },
  ],
  use: {
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? undefined,
      // Without these a browser without a network keeps trying to reach its maker; root may not use the sandbox.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
  webServer: [
    { command: 'node tests/serve-sample.ts', wait: { stdout: new RegExp(String.raw`${PORT.source}(?<sample_port>\d+)`) } },
    { command: 'node src/cli/main.ts serve --port 0', wait: { stdout: new RegExp(String.raw`${PORT.source}(?<site_port>\d+)`) } },
  ],
});

function originOf(variable: string): string {
  return `http://127.0.0.1:${process.env[variable] ?? ''}`;
}
