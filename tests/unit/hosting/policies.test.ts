import { expect, test } from 'vitest';
import { PAGE_POLICY, SHARED_POLICY, WORKER_POLICY } from '#hosting/policies.ts';
import { readPolicy } from './policy.ts';

const PAGE = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

test('the policy of pages has exactly these directives', () => {
  expect(readPolicy(PAGE_POLICY)).toEqual(PAGE);
});

test('that of the search worker lets it compile WebAssembly and load the index, and starts nothing', () => {
  expect(readPolicy(WORKER_POLICY)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'connect-src': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  });
});

test('where one policy is for all, it is that of pages with WebAssembly', () => {
  expect(readPolicy(SHARED_POLICY)).toEqual({ ...PAGE, 'script-src': ["'self'", "'wasm-unsafe-eval'"] });
});
