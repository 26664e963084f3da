import { expect, test } from 'vitest';
import { headersFor, headersOf } from '#hosting/headers.ts';

const WORKER = '/search-data/nl/pagefind/pagefind-worker.js';
const HASHED = ['/_astro/x.abc.css', '/search-data/en/pagefind/fragment/en_1.pf_fragment', '/search-data/nl/pagefind/index/nl_1.pf_index'];

test('a page comes with the whole set, and nothing else', () => {
  const { 'Content-Security-Policy': policy, 'Permissions-Policy': permissions, ...others } = headersFor('/', { isOverTls: true });
  expect(policy).toBeDefined();
  expect(permissions?.split(', ').every((feature) => /^[a-z-]+=\(\)$/.test(feature))).toBe(true);
  expect(others).toEqual({
    'Content-Type': 'text/html; charset=utf-8',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'X-Permitted-Cross-Domain-Policies': 'none',
    'Cache-Control': 'no-cache',
  });
});

test('no header stands in the set twice', () => {
  const names = headersOf('restricted', true).map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test('only over TLS are browsers asked to keep to it', () => {
  expect(headersFor('/')).not.toHaveProperty('Strict-Transport-Security');
});

test('pages may copy to the clipboard, and nothing may be read from it', () => {
  const permissions = headersFor('/')['Permissions-Policy'];
  expect(permissions).toContain('clipboard-read=()');
  expect(permissions).not.toContain('clipboard-write');
});

test('no page may run or load anything inline or foreign, or stand in a frame', () => {
  const policy = headersFor('/initiatives/efc/')['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
});

test('only the search worker may compile WebAssembly', () => {
  expect(headersFor(WORKER)['Content-Security-Policy']).toContain("'wasm-unsafe-eval'");
  for (const other of ['/search-data/nl/pagefind/pagefind.js', `/copy${WORKER}`, `${WORKER}/`, '/pagefind-worker.js'])
    expect(headersFor(other)['Content-Security-Policy']).not.toContain('wasm');
});

test('files with a hash in their name may be kept for ever, pages never', () => {
  for (const file of HASHED) expect(headersFor(file)['Cache-Control']).toBe('public, max-age=31536000, immutable');
  for (const file of ['/initiatives/', '/404.html', WORKER, '/search-data/en/pagefind/pagefind-entry.json', '/initiatives/_astro/'])
    expect(headersFor(file)['Cache-Control']).toBe('no-cache');
});

test.each(['internal', 'restricted'] as const)('what is %s is kept by nobody in between, and in no search engine', (edition) => {
  for (const file of ['/', ...HASHED]) {
    const headers = headersFor(file, { edition });
    expect(headers['Cache-Control']).toMatch(/^private, /);
    expect(headers['X-Robots-Tag']).toBe('noindex, nofollow, noarchive');
  }
  expect(headersFor('/')).not.toHaveProperty('X-Robots-Tag');
});

test('in a sub-folder the same files are meant', () => {
  expect(headersFor(`/kb${WORKER}`, { base: '/kb/' })['Content-Security-Policy']).toContain('wasm');
  expect(headersFor(WORKER, { base: '/kb/' })['Content-Security-Policy']).not.toContain('wasm');
  expect(headersFor('/kb/_astro/x.css', { base: '/kb/' })['Cache-Control']).toContain('immutable');
});

test('texts say that they are UTF-8, and a description for browsers what it is', () => {
  expect(headersFor('/initiatives/fcacp.md')['Content-Type']).toBe('text/markdown; charset=utf-8');
  expect(headersFor('/nl/llms.txt')['Content-Type']).toBe('text/plain; charset=utf-8');
  expect(headersFor('/documents/x.ris')['Content-Type']).toBe('application/x-research-info-systems; charset=utf-8');
  expect(headersFor('/documents/x.csl.json')['Content-Type']).toBe('application/vnd.citationstyles.csl+json');
  expect(headersFor('/nl/opensearch.xml')['Content-Type']).toBe('application/opensearchdescription+xml');
  expect(headersFor('/sitemap.xml')['Content-Type']).toBe('application/xml');
  expect(headersFor('/no-ending-of-ours.exe')).not.toHaveProperty('Content-Type');
});
