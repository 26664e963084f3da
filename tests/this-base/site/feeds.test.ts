import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import { DIST, sitePages } from './dist.ts';

const LANGUAGES = ['', 'nl/'];
const feeds = LANGUAGES.flatMap((language) => [
  `${language}feed`,
  ...readdirSync(path.join(DIST, language, 'feeds'))
    .filter((file) => file.endsWith('.atom'))
    .map((file) => `${language}feeds/${file.replace('.atom', '')}`),
]);
const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');

test('there is a feed of the whole site and of topics, in both languages and both formats, and feed readers read each', async () => {
  expect(feeds.length).toBeGreaterThan(10);
  for (const feed of feeds) {
    const atom = await new Parser().parseString(read(`${feed}.atom`));
    const json = JSON.parse(read(`${feed}.json`)) as { readonly version: string; readonly items: readonly { readonly url: string }[] };
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(atom.items.map(({ link }) => link)).toEqual(json.items.map(({ url }) => url));
    expect(atom.items.length).toBeGreaterThan(0);
  }
});

test('every item of a feed leads to a place that exists', async () => {
  const pages = sitePages();
  for (const feed of feeds) {
    for (const { link } of (await new Parser().parseString(read(`${feed}.atom`))).items) {
      const { pathname, hash } = new URL(link ?? '', 'http://site');
      expect(pages.has(pathname), link).toBe(true);
      if (hash !== '') expect(pages.get(pathname)?.ids.has(hash.slice(1)), link).toBe(true);
    }
  }
});

test('the calendar of each language is read by a calendar program, and holds dated events and due commitments', () => {
  for (const language of LANGUAGES) {
    const events = new ICAL.Component(ICAL.parse(read(`${language}calendar.ics`)) as never).getAllSubcomponents('vevent');
    const ids = events.map((event) => String(event.getFirstPropertyValue('uid')));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('event-')).length).toBeGreaterThan(20);
    expect(ids.filter((id) => id.startsWith('commitment-')).length).toBeGreaterThan(5);
    for (const event of events) expect(existsSync(path.join(DIST, String(event.getFirstPropertyValue('url')))), ids[0]).toBe(true);
  }
});
