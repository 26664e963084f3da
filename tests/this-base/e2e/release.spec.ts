import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createHandler } from '#cli/commands/serve.ts';
import { findComplaints } from '#release/smoke.ts';

const executable = process.env['CHROMIUM_PATH'];
const PATHS = { home: '/', entry: '/initiatives/efc/', search: '/search/' };

test('the built site is read without a complaint before it is released', async ({ baseURL }) => {
  expect(await findComplaints(baseURL ?? '', [PATHS], executable)).toEqual([]);
});

test('a page that is not there, a script that the policy blocks and a search that finds nothing are complained of', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'smoke-'));
  const page = (body: string) => `<!doctype html><html lang="en"><title>x</title><body><main><h1>EFC</h1>${body}</main></body></html>`;
  for (const name of ['initiatives/efc', 'search']) mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, '404.html'), page(''));
  writeFileSync(path.join(folder, 'initiatives/efc/index.html'), page('<script>go()</script>'));
  writeFileSync(path.join(folder, 'search/index.html'), page(''));
  const server = createServer(createHandler(folder, '/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  try {
    const port = typeof address === 'object' && address ? address.port : 0;
    const complaints = await findComplaints(`http://127.0.0.1:${port}`, [PATHS], executable, 3000);
    expect(complaints).toContain('/ was answered with 404');
    expect(complaints).toContainEqual(expect.stringMatching(/^\/initiatives\/efc\/ .*Content Security Policy/));
    expect(complaints).toContain('/search/ does not find `EFC`');
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
