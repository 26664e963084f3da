import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import { toFeed } from '#outputs/feed.ts';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { aModel } from '../../sample.ts';

const HOSTILE = '</title><script>alert(1)</script> ]]> =cmd| @article{ & "q"';

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_modified: string;
  readonly tags?: readonly string[];
}

const context = (locale: 'en' | 'nl', model = aModel()) => createContext(model, createUrls('/kb/', 'https://kb.example'), locale);
const readAtom = (xml: string) => new Parser().parseString(xml);
const readJson = (json: string) => (JSON.parse(json) as { readonly items: readonly Item[] }).items;

test('a feed reader sees what changed first, then what appeared, with links to where it can be seen', async () => {
  const { title, items } = await readAtom(toFeed(context('en'), 'atom'));
  expect(title).toBe('The Cooperation File · What changed');
  expect(items[0]).toMatchObject({
    title: 'Fact: Sample Coalition',
    link: 'https://kb.example/kb/initiatives/coalition/#fact-size',
    summary: 'The number of parties has become known.',
    isoDate: '2026-01-01T00:00:00.000Z',
  });
  expect(items.map((item) => item.title)).toContain('New: Sample Coalition');
});

test('the JSON feed says the same as the Atom feed', async () => {
  for (const locale of ['en', 'nl'] as const) {
    const { items } = await readAtom(toFeed(context(locale), 'atom'));
    expect(readJson(toFeed(context(locale), 'json')).map(({ url, title }) => ({ url, title }))).toEqual(
      items.map(({ link, title }) => ({ url: link, title })),
    );
  }
});

test('the feed of a topic has only what is about it', () => {
  const items = readJson(toFeed(context('nl'), 'json', 'payments'));
  expect(items.length).toBeGreaterThan(0);
  for (const { tags } of items) expect(tags).toContain('Betalingen');
});

test('no two items have the same id, in either language', () => {
  const ids = (['en', 'nl'] as const).flatMap((locale) => readJson(toFeed(context(locale), 'json')).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a hostile title comes out as it was, and ends nothing', async () => {
  const model = aModel();
  const coalition = model.entries.get('initiative/coalition');
  if (coalition?.kind === 'initiative') coalition.facts.name.en = HOSTILE;
  const { items } = await readAtom(toFeed(context('en', model), 'atom'));
  expect(items[0]?.title?.trim()).toBe(`Fact: ${HOSTILE}`);
  expect(readJson(toFeed(context('en', model), 'json'))[0]?.title).toBe(`Fact: ${HOSTILE}`);
});
