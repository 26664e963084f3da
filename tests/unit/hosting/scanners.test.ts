import { describe, expect, test } from 'vitest';
import { headersFor } from '#hosting/headers.ts';
import { SHARED_POLICY } from '#hosting/policies.ts';
import { readPolicy } from './policy.ts';

/** The rules of two public scanners, in our words: MDN HTTP Observatory, and internet.nl, which Dutch government uses. */
const WORKER = '/search-data/en/pagefind/pagefind-worker.js';
const page = headersFor('/', { isOverTls: true });

const POLICIES = [
  ['pages', page['Content-Security-Policy'] ?? ''],
  ['the search worker', headersFor(WORKER)['Content-Security-Policy'] ?? ''],
  ['simple hosts', SHARED_POLICY],
] as const;

describe.each(POLICIES)('the Content-Security-Policy of %s', (_, text) => {
  const policy = readPolicy(text);
  const sources = Object.values(policy).flat();

  test("forbids what it does not name: default-src 'none'", () => {
    expect(policy['default-src']).toEqual(["'none'"]);
  });

  test('has no unsafe source but that for WebAssembly', () => {
    expect(sources.filter((source) => source.includes('unsafe') && source !== "'wasm-unsafe-eval'")).toEqual([]);
  });

  test('names no other host, no scheme alone, and no wildcard', () => {
    expect(sources.filter((source) => !/^'[a-z-]+'$/.test(source))).toEqual(policy['trusted-types']?.[0] === 'default' ? ['default'] : []);
  });

  test('has no data: for scripts and objects', () => {
    for (const directive of ['script-src', 'object-src', 'default-src']) expect(policy[directive] ?? []).not.toContain('data:');
  });
});

describe.each(POLICIES.filter(([name]) => name !== 'the search worker'))('a document under the policy of %s', (_, text) => {
  test.each([
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
    ['form-action', "'self'"],
  ])('has %s, which default-src does not stand in for', (directive, source) => {
    expect(readPolicy(text)[directive]).toEqual([source]);
  });
});

test('browsers keep to TLS for a year at least', () => {
  const age = /max-age=(?<seconds>\d+)/.exec(page['Strict-Transport-Security'] ?? '')?.groups?.['seconds'];
  expect(Number(age)).toBeGreaterThanOrEqual(365 * 24 * 60 * 60);
});

test('the rest of what they ask for is there', () => {
  expect(page).toMatchObject({
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(page).not.toHaveProperty('Access-Control-Allow-Origin');
  expect(page).not.toHaveProperty('Set-Cookie');
});
