import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHandler } from '#cli/commands/serve.ts';
import { headersFor } from '#hosting/headers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
const server = createServer(createHandler(folder, '/kb/'));
let origin = '';

beforeAll(async () => {
  for (const name of ['index.html', '404.html', 'letter.md']) writeFileSync(path.join(folder, name), `this is ${name}`);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/kb/', 200, 'this is index.html', '/'],
  ['/kb/letter.md?x=1', 200, 'this is letter.md', '/letter.md'],
  ['/kb/missing/', 404, 'this is 404.html', '/404.html'],
  ['/elsewhere/', 404, 'this is 404.html', '/404.html'],
])('answers %s as it is to be published', async (address, status, body, file) => {
  const response = await fetch(`${origin}${address}`);
  expect({ status: response.status, body: await response.text() }).toEqual({ status, body });
  expect(Object.fromEntries(response.headers)).toMatchObject(lowered(headersFor(file)));
});

test.each(['', '?q=efc'])('the folder of the site without its slash (%s) leads to the site', async (query) => {
  const response = await fetch(`${origin}/kb${query}`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, `/kb/${query}`]);
});

test('says with the same headers that nothing has changed', async () => {
  const first = await fetch(`${origin}/kb/letter.md`);
  const again = await fetch(`${origin}/kb/letter.md`, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect(Object.fromEntries(again.headers)).toMatchObject(lowered(headersFor('/letter.md')));
});

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
