import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { writePagefindIndex } from '#integrations/pagefind-index.ts';

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'index-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const page = (number: number) => ({ url: `${number}/`, html: `<html lang="nl"><body><h1>Blad ${number}</h1></body></html>` });

test('pages are called by their place in the list, however many are under way', async () => {
  const folder = aFolder();
  writeFileSync(path.join(folder, 'old.json'), '{}');
  await writePagefindIndex(
    Array.from({ length: 200 }, (_, number) => page(number)),
    folder,
    { isOwn: true },
  );
  const numbers = readdirSync(path.join(folder, 'fragment')).map((name) => Number(/-(\d+)\.pf_fragment$/.exec(name)?.[1]));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, number) => number));
  const rest = readdirSync(folder).map((name) => name.replace(/nl_.*\.pf_meta$/, 'nl_….pf_meta'));
  expect(rest.toSorted()).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    'pagefind.nl_….pf_meta',
    'wasm.nl.pagefind',
    'wasm.unknown.pagefind',
  ]);
});

test('a page that cannot be read fails with its own fault, while those before it are under way', async () => {
  function* pages() {
    yield page(0);
    throw new Error('the second page has no text');
  }
  await expect(writePagefindIndex(pages(), aFolder())).rejects.toThrow('the second page has no text');
});
