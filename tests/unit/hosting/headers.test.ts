import { expect, test } from 'vitest';
import { headersFor } from '#hosting/headers.ts';

test('no page may run or load anything inline or foreign, or stand in a frame', () => {
  const policy = headersFor('/initiatives/efc/')['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
});

test('only the search worker may compile WebAssembly', () => {
  expect(headersFor('/search-data/nl/pagefind/pagefind-worker.js')['Content-Security-Policy']).toContain("'wasm-unsafe-eval'");
  expect(headersFor('/search-data/nl/pagefind/pagefind.js')['Content-Security-Policy']).not.toContain('wasm');
});

test('files with a hash in their name may be kept for ever, pages never', () => {
  expect(headersFor('/_astro/x.abc.css')['Cache-Control']).toContain('immutable');
  expect(headersFor('/initiatives/')['Cache-Control']).toBe('no-cache');
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
