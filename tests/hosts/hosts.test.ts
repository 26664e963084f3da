import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '#hosting/headers.ts';
import { findProgram } from '../programs.ts';
import { ask, askPlain, type Answer } from './request.ts';
import { SERVERS, startServer, type RunningServer } from './servers.ts';
import { SECRET, SITE_FILES, writeSite } from './site.ts';

/** What a server says for itself, and what it says about one answer. */
const OWN_HEADERS = new Set([
  ...['date', 'server', 'content-length', 'connection', 'keep-alive', 'transfer-encoding', 'alt-svc', 'vary'],
  ...['last-modified', 'etag', 'accept-ranges', 'location', 'allow'],
]);

/** The headers of an answer but those of the server; a header that came twice keeps both values. */
function siteHeaders({ headers }: Answer): Record<string, string[]> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name)));
}

const CASES = Object.keys(SERVERS).flatMap((server) => [
  { server, base: '/', edition: 'public' as const },
  { server, base: '/kb/', edition: 'internal' as const },
]);

describe.each(CASES)('$server under $base, $edition', ({ server, base, edition }) => {
  const program = SERVERS[server]?.program ?? '';
  if (findProgram(program) === undefined || findProgram('openssl') === undefined) {
    test.skip(`${program} or openssl is not installed; with Debian: apt-get install ${program} openssl`, () => undefined);
    return;
  }

  let running: RunningServer;
  beforeAll(async () => {
    running = await startServer(server, { base, edition, writeFolder: writeSite });
  });
  afterAll(() => running.stop());

  const expected = (address: string, withType = true) =>
    Object.fromEntries(
      Object.entries(headersFor(address, { base, edition, isOverTls: true }))
        .filter(([name]) => withType || name !== 'Content-Type')
        .map(([name, value]) => [name.toLowerCase(), [value]]),
    );
  const withoutType = (answer: Answer) =>
    Object.fromEntries(Object.entries(siteHeaders(answer)).filter(([name]) => name !== 'content-type'));

  test.each(['', 'initiatives/', ...SITE_FILES])('serves %s with exactly its headers, each once', async (file) => {
    const got = await ask(running, 'GET', `${base}${file}`);
    expect(got.status).toBe(200);
    expect(got.body).toBe(`this is ${file === '' || file.endsWith('/') ? `${file}index.html` : file}`);
    expect(siteHeaders(got)).toEqual(expected(`${base}${file}`));
    const head = await ask(running, 'HEAD', `${base}${file}`);
    expect({ status: head.status, headers: siteHeaders(head), body: head.body }).toEqual({
      status: 200,
      headers: siteHeaders(got),
      body: '',
    });
  });

  // WebKit goes by the headers of this answer, not by those it has kept: without them it starts the search worker no second time.
  test.each(['', 'search-data/en/pagefind/pagefind-worker.js'])('says with the same headers that %s has not changed', async (file) => {
    const { headers } = await ask(running, 'GET', `${base}${file}`);
    const got = await ask(running, 'GET', `${base}${file}`, { 'If-None-Match': headers['etag']?.[0] ?? '' });
    expect(got.status).toBe(304);
    expect(withoutType(got)).toEqual(expected(`${base}${file}`, false));
  });

  const missing = ['missing/', 'missing.ris', '_astro/missing.css', '_astro/', '.git/config', '.htaccess', 'initiatives/.draft'];
  test.each(missing)('answers %s with the page for errors, which is kept by nobody', async (file) => {
    const got = await ask(running, 'GET', `${base}${file}`);
    // Apache tells apart what may not be listed.
    expect(file === '_astro/' ? [403, 404] : [404]).toContain(got.status);
    expect(got.body).toBe('this is 404.html');
    expect(siteHeaders(got)).toEqual(expected(`${base}404.html`));
  });

  test('leads from a folder without a slash to the folder', async () => {
    const got = await ask(running, 'GET', `${base}initiatives`);
    expect([301, 308]).toContain(got.status);
    expect(got.headers['location']?.[0]).toMatch(new RegExp(`^(https://localhost:${running.https})?${base}initiatives/$`));
    expect(withoutType(got)).toEqual(expected(`${base}initiatives/`, false));
  });

  test.each(['../0-secret.txt', '%2e%2e/0-secret.txt', '..%2F0-secret.txt', 'initiatives/../../0-secret.txt', 'index.html%00.css', '%00'])(
    'gives nothing away at %s',
    async (file) => {
      const got = await ask(running, 'GET', `${base}${file}`);
      expect([400, 403, 404]).toContain(got.status);
      expect(got.body).not.toContain(SECRET);
    },
  );

  // What a `.htaccess` says does not reach TRACE.
  test.each(server === 'htaccess' ? ['POST', 'PUT', 'DELETE'] : ['POST', 'PUT', 'DELETE', 'TRACE'])(
    'refuses %s, with the same headers',
    async (method) => {
      for (const file of ['', 'initiatives/efc.md', 'missing/']) {
        const got = await ask(running, method, `${base}${file}`);
        expect(got.status).toBe(405);
        expect(withoutType(got)).toEqual(expected(`${base}${file}`, false));
        if (method !== 'TRACE') expect(got.headers['allow']).toEqual(['GET, HEAD']);
      }
    },
  );

  test.skipIf(server === 'htaccess')('leads to TLS, without asking browsers to keep to it before', async () => {
    const got = await askPlain(running, `${base}initiatives/?q=a`);
    expect([301, 308]).toContain(got.status);
    // Caddy takes the port that it was told to use for TLS for the usual one.
    const port = server === 'caddy' ? '' : `:${running.https}`;
    expect(got.headers['location']).toEqual([`https://localhost${port}${base}initiatives/?q=a`]);
    expect(got.headers['strict-transport-security']).toBeUndefined();
  });

  test.skipIf(server === 'htaccess')('has its file about security at the root of the domain', async () => {
    const got = await ask(running, 'GET', '/.well-known/security.txt');
    expect(got).toMatchObject({ status: 200, body: expect.stringContaining('Contact:') as string });
    expect(siteHeaders(got)).toEqual(expected('/.well-known/security.txt'));
  });

  test.skipIf(server === 'htaccess' || base === '/')('has nothing else outside its folder, and leads into it', async () => {
    const outside = await ask(running, 'GET', '/');
    expect([outside.status, outside.body]).toEqual([404, 'this is 404.html']);
    expect(siteHeaders(outside)).toEqual(expected(`${base}404.html`));
    const door = await ask(running, 'GET', base.slice(0, -1));
    expect(door.status).toBe(301);
    expect(door.headers['location']?.[0]).toMatch(new RegExp(`^(https://localhost:${running.https})?${base}$`));
  });
});
