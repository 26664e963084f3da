import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from '../templates.ts';
import { assetsOf, compressedSize, scriptsNamed, sitePages, withImports } from './dist.ts';

const KB = 1000;

const pageOf = (address: string) => {
  const page = sitePages().get(new URL(address, 'http://site').pathname);
  if (!page) throw new Error(`No page ${address}`);
  return page;
};

const sum = (files: readonly string[]) => files.reduce((total, file) => total + compressedSize(file), 0);

describe.each(TEMPLATES)('$name', (template) => {
  test('loads at most 15 kB of style, compressed', () => {
    expect(sum(assetsOf(pageOf(template.en)).styles)).toBeLessThanOrEqual(15 * KB);
  });

  test('loads at most 6 kB of script, compressed', () => {
    expect(sum(assetsOf(pageOf(template.en)).scripts)).toBeLessThanOrEqual(6 * KB);
  });
});

test('no page loads more than 15 kB of script, compressed, with all that its scripts import', () => {
  const heaviest = TEMPLATES.map(({ name, en }) => {
    const names = assetsOf(pageOf(en)).scripts.map((file) => path.basename(file));
    return { name, size: sum([...withImports(names, { atOnce: true })].map((file) => `_astro/${file}`)) };
  }).toSorted((a, b) => b.size - a.size);
  expect(heaviest[0]?.size, heaviest[0]?.name).toBeLessThanOrEqual(15 * KB);
});

// The keys that lead to the search field, and Vite's loader for what the field needs once somebody uses it (0.9 kB of it).
test('what every page loads of script is at most 1.4 kB, compressed', () => {
  const [first, ...others] = [...sitePages().values()]
    .filter(({ address }) => address !== '/404.html')
    .map((page) => new Set(assetsOf(page).scripts));
  const shared = [...(first ?? [])].filter((script) => others.every((scripts) => scripts.has(script)));
  expect(shared.length).toBeGreaterThan(0);
  expect(sum(shared)).toBeLessThanOrEqual(1.4 * KB);
});

test('one font at most is fetched ahead, and none holds back the text', () => {
  for (const template of TEMPLATES) {
    const preloads = pageOf(template.en).tags.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'preload');
    expect(preloads.length).toBeLessThanOrEqual(1);
  }
});

test('citing a statement and the basket together take at most 6 kB of script, compressed, loaded only when used', () => {
  const shared = withImports(scriptsNamed('BaseLayout', 'EntryTemplate'), { atOnce: true });
  const desk = [...withImports(scriptsNamed('cite-dialog', 'BasketTemplate'))].filter((name) => !shared.has(name));
  expect(desk.length).toBeGreaterThanOrEqual(2);
  expect(sum(desk.map((name) => `_astro/${name}`))).toBeLessThanOrEqual(6 * KB);
});
