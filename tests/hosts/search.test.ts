import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../programs.ts';
import { SERVERS, startServer } from './servers.ts';
import { startSimpleHost } from './simple-host.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const SAMPLE = path.join(PROJECT, 'tests/fixtures/sample');
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? findProgram('chromium');

/** The real site, as it was built last, and the sample, built here for a sub-folder. */
const SITES = [
  { base: '/', folder: path.join(PROJECT, 'dist'), query: 'EFC' },
  // Inside the project, because a build looks for packages from there.
  { base: '/kb/', folder: path.join(PROJECT, '.cache/hosts-site'), query: 'coalition' },
];

let browser: Browser | undefined;

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  const args = [path.join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', SITES[1]?.folder ?? '', '--logLevel', 'error'];
  // Vitest's own variables would have Astro build something else.
  execFileSync(process.execPath, args, { cwd: PROJECT, env: { PATH: process.env['PATH'], KB_ROOT: SAMPLE, KB_BASE: '/kb/' } });
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--host-resolver-rules=MAP localhost 127.0.0.1', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(SITES[1]?.folder ?? '', { recursive: true, force: true });
});

/** Searches on a server, narrows, follows a result, collects a statement, and asks the network and a day; tells what the browser saw. */
async function useSite(origin: string, base: string, query: string) {
  const page = await browser?.newPage({ ignoreHTTPSErrors: true });
  if (!page) throw new Error('There is no browser');
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const origins = new Set<string>();
  const workers: string[] = [];
  page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  // What was still on its way when a page was left is no failure.
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`));
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  await page.exposeFunction('reportViolation', (directive: string) => complaints.push(`violation of ${directive}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      (globalThis as unknown as { reportViolation: (directive: string) => void }).reportViolation(violatedDirective);
    });
  });
  await page.goto(`${origin}${base}search/?q=${query}`, { waitUntil: 'networkidle' });
  const link = page.locator('.results h2 a').first();
  const first = { text: await link.innerText(), isInside: (await link.getAttribute('href'))?.startsWith(base) };
  const isIsolated = await page.evaluate(() => crossOriginIsolated);
  await page.locator('.facets').getByRole('checkbox').first().check();
  await page.waitForURL(/[?&](type|topic|country|sector|role|year)=/);
  await link.click();
  await page.waitForLoadState('networkidle');
  const marks = await page.locator('mark').count();
  await page.locator('button', { hasText: 'Cite' }).first().click();
  await page.getByRole('button', { name: 'Put in the basket' }).click();
  await page.goto(`${origin}${base}basket/`, { waitUntil: 'networkidle' });
  const collected = await page.getByRole('main').getByRole('listitem').count();
  await page.goto(`${origin}${base}network/`, { waitUntil: 'networkidle' });
  await page.getByLabel('Around one name').selectOption({ index: 1 });
  const network = await page.getByRole('status').first().innerText();
  await page.goto(`${origin}${base}as-of/?on=2010-12-31`, { waitUntil: 'networkidle' });
  const day = await page.getByRole('status').first().innerText();
  await page.close();
  const used = { isMarked: marks > 0, isCollected: collected > 0, network, day };
  return { complaints, origins: [...origins], workers, first, isIsolated, used };
}

function expected(origin: string, base: string, query: string) {
  return {
    complaints: [],
    origins: [origin],
    workers: [`${base}search-data/en/pagefind/pagefind-worker.js`],
    first: { text: expect.stringMatching(new RegExp(query, 'i')) as string, isInside: true },
    isIsolated: true,
    used: {
      isMarked: true,
      isCollected: true,
      network: expect.stringContaining('connected with') as string,
      day: expect.stringContaining('31 December 2010') as string,
    },
  };
}

describe.each(SITES)(
  'the site under $base is used from one origin, searched in its worker, without a complaint of the browser',
  ({ base, folder, query }) => {
    test.for(Object.keys(SERVERS))('on %s', async (server, { skip }) => {
      const program = SERVERS[server]?.program ?? '';
      for (const needed of [program, 'openssl']) if (findProgram(needed) === undefined) skip(`${needed} is not installed`);
      if (CHROMIUM === undefined) skip('there is no Chromium');
      if (!existsSync(folder)) skip('the site is not built');
      const running = await startServer(server, { base, edition: 'public', writeFolder: (to) => cpSync(folder, to, { recursive: true }) });
      try {
        const origin = `https://localhost:${running.https}`;
        expect(await useSite(origin, base, query)).toEqual(expected(origin, base, query));
      } finally {
        await running.stop();
      }
    });

    test('on a simple host of files', async ({ skip }) => {
      if (CHROMIUM === undefined) skip('there is no Chromium');
      if (!existsSync(folder)) skip('the site is not built');
      const { origin, stop } = await startSimpleHost(folder, base);
      try {
        expect(await useSite(origin, base, query)).toEqual(expected(origin, base, query));
      } finally {
        stop();
      }
    });
  },
);
