import path from 'node:path';
import { expect, test } from 'vitest';
import { findCircles, readHouse } from '../../../bench/house/read-house.ts';
import { compareSites } from '../../../bench/house/compare-sites.ts';
import { withTree } from '../../content-tree.ts';
import { mkdirSync, writeFileSync } from 'node:fs';

const files = readHouse(path.resolve(import.meta.dirname, '../../..'));

test('no files import each other in a circle, not even for types', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(findCircles(files)).toEqual([]);
});

test('a circle of three is found, also over an import of types', () => {
  const file = (name: string, ...imports: string[]) => ({ name, code: '', lines: 0, imports });
  expect(findCircles([file('a.ts', 'b.ts'), file('b.ts', 'c.ts'), file('c.ts', 'a.ts'), file('d.ts', 'a.ts')])).toEqual([
    ['a.ts', 'b.ts', 'c.ts'],
  ]);
});

test('two sites that differ in scope, hashes and style files alone are the same; a word, an attribute or a file tells them apart', () => {
  withTree({}, (root) => {
    const write = (name: string, html: string) => {
      mkdirSync(path.join(root, name), { recursive: true });
      writeFileSync(path.join(root, name, 'index.html'), html);
      return path.join(root, name);
    };
    const old = write('old', '<link rel="stylesheet" href="/_astro/a.1.css"><p class="x astro-abc" data-astro-cid-abc>One <b>two</b></p>');
    expect(compareSites(old, write('same', '<p class="x astro-def" data-astro-cid-def>One <b>two</b></p>')).differences).toEqual([]);
    expect(compareSites(old, write('word', '<p class="x">One <b>three</b></p>')).differences).toEqual([
      { file: 'index.html', was: 'two', is: 'three' },
    ]);
    expect(compareSites(old, write('attribute', '<p class="y">One <b>two</b></p>')).differences).toHaveLength(1);
    writeFileSync(path.join(root, 'same', 'more.txt'), '');
    expect(compareSites(old, path.join(root, 'same')).differences).toEqual([{ file: 'more.txt', was: 'not there', is: 'there' }]);
  });
});
