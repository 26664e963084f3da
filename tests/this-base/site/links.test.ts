import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DIST, sitePages, type Page } from './dist.ts';

const ATTRIBUTES = ['href', 'src', 'action'] as const;

function* localTargets(page: Page): Generator<{ tag: string; target: string }> {
  for (const { name, attributes } of page.tags) {
    for (const attribute of ATTRIBUTES) {
      const target = attributes[attribute];
      if (target !== undefined && !/^[a-z]+:/i.test(target)) yield { tag: name, target };
    }
  }
}

test('every internal link leads to a page that exists, and to an anchor on it', () => {
  const pages = sitePages();
  const broken: string[] = [];
  for (const page of pages.values()) {
    for (const { target } of localTargets(page)) {
      const url = new URL(target, `http://site${page.address}`);
      const found = pages.get(url.pathname);
      if (!found && !existsSync(path.join(DIST, url.pathname))) broken.push(`${page.address} -> ${target}`);
      else if (found && url.hash !== '' && !found.ids.has(decodeURIComponent(url.hash.slice(1))))
        broken.push(`${page.address} -> ${target} (no such anchor)`);
    }
  }
  expect(broken).toEqual([]);
  expect(pages.size).toBeGreaterThan(500);
});

test('no page loads anything from another site', () => {
  const loading = new Set(['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'use', 'image']);
  const foreign = [...sitePages().values()].flatMap((page) =>
    page.tags
      .filter(
        ({ name, attributes }) => loading.has(name) || (name === 'link' && !['canonical', 'alternate'].includes(attributes['rel'] ?? '')),
      )
      .flatMap(({ attributes }) => [attributes['src'], attributes['href'], attributes['srcset'], attributes['data']])
      .filter((target) => target !== undefined && /^([a-z]+:)?\/\//i.test(target))
      .map((target) => `${page.address} loads ${target}`),
  );
  expect(foreign).toEqual([]);
});

test('every page leads to its counterpart, and the counterpart leads back', () => {
  const pages = sitePages();
  const counterpartOf = (page: Page) =>
    page.tags.find(({ name, attributes }) => name === 'a' && attributes['hreflang'] !== undefined)?.attributes['href'] ?? '';
  const wrong: string[] = [];
  for (const page of pages.values()) {
    if (page.address === '/404.html') continue;
    const other = pages.get(counterpartOf(page));
    if (!other) wrong.push(`${page.address} has no counterpart`);
    else if (other.address.startsWith('/nl/') === page.address.startsWith('/nl/') || counterpartOf(other) !== page.address)
      wrong.push(`${page.address} and its counterpart do not lead to each other`);
  }
  expect(wrong).toEqual([]);
});
