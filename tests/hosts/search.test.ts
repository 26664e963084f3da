import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { findProgram, SERVERS, startServer } from './servers.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? findProgram('chromium');
const isReady = CHROMIUM !== undefined && existsSync(path.join(DIST, 'index.html')) && findProgram('openssl') !== undefined;

/** Searches on a server, and tells what the browser saw. */
async function searchIn(page: Page, origin: string) {
  const complaints: string[] = [];
  const origins = new Set<string>();
  const workers: string[] = [];
  page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`));
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  await page.exposeFunction('reportViolation', (directive: string) => complaints.push(`violation of ${directive}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      (globalThis as unknown as { reportViolation: (directive: string) => void }).reportViolation(violatedDirective);
    });
  });
  await page.goto(`${origin}/search/?q=EFC`, { waitUntil: 'networkidle' });
  const first = await page.locator('.results h2 a').first().innerText();
  const isIsolated = await page.evaluate(() => crossOriginIsolated);
  return { complaints, origins: [...origins], workers, first, isIsolated };
}

describe.each(Object.keys(SERVERS))('the built site on %s', (server) => {
  const program = SERVERS[server]?.program ?? '';
  if (!isReady || findProgram(program) === undefined) {
    test.skip(`${program}, openssl, a Chromium (CHROMIUM_PATH) or the built site is missing`, () => undefined);
    return;
  }

  test('search works in its worker, from one origin, without a complaint of the browser', async () => {
    const running = await startServer(server, {
      base: '/',
      edition: 'public',
      writeFolder: (folder) => cpSync(DIST, folder, { recursive: true }),
    });
    const args = ['--no-sandbox', '--host-resolver-rules=MAP localhost 127.0.0.1', '--disable-background-networking'];
    const browser = await chromium.launch({ executablePath: CHROMIUM, args });
    try {
      const origin = `https://localhost:${running.https}`;
      const page = await browser.newPage({ baseURL: origin, ignoreHTTPSErrors: true });
      const seen = await searchIn(page, origin);
      expect(seen).toEqual({
        complaints: [],
        origins: [origin],
        workers: ['/search-data/en/pagefind/pagefind-worker.js'],
        first: expect.stringContaining('EFC') as string,
        isIsolated: true,
      });
    } finally {
      await browser.close();
      await running.stop();
    }
  });
});
