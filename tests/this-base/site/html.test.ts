import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { isPageId } from '#prose/heading-anchors.ts';
import { LANGUAGES, TEMPLATES } from '../templates.ts';
import { DIST, sitePages } from './dist.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each(TEMPLATES)('$name', (template) => {
  test.each(LANGUAGES)('is valid HTML (%s)', async (language) => {
    const { pathname } = new URL(template[language], 'http://site');
    const report = await validator.validateFile(path.join(DIST, pathname, 'index.html'));
    expect(report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual(
      [],
    );
  });
});

test('the page for unknown addresses is valid HTML', async () => {
  const report = await validator.validateFile(path.join(DIST, '404.html'));
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('no page holds style or script of its own, so the strictest policy fits', () => {
  const inline = [...sitePages().values()].flatMap((page) =>
    page.tags
      .filter(
        ({ name, attributes, text }) =>
          name === 'style' ||
          'style' in attributes ||
          Object.keys(attributes).some((attribute) => /^on[a-z]/.test(attribute)) ||
          (name === 'script' && text.trim() !== '' && attributes['type'] !== 'application/ld+json') ||
          /^javascript:/i.test(attributes['href'] ?? ''),
      )
      .map(({ name }) => `${page.address}: <${name}>`),
  );
  expect(inline).toEqual([]);
});

test('every page has the language of its address, and a title of its own in that language', () => {
  const titles = new Map<string, string>();
  const wrong: string[] = [];
  for (const page of sitePages().values()) {
    const language = page.address.startsWith('/nl/') ? 'nl' : 'en';
    if (page.tags.find(({ name }) => name === 'html')?.attributes['lang'] !== language) wrong.push(`${page.address} has another language`);
    const title = `${language} ${page.tags.find(({ name }) => name === 'title')?.text ?? ''}`;
    if (titles.has(title)) wrong.push(`${page.address} has the title of ${titles.get(title)}`);
    titles.set(title, page.address);
  }
  expect(wrong).toEqual([]);
});

test('a page around a text has no id that a heading of the text could take', () => {
  const pages = [...sitePages().values()].filter(({ html }) => html.includes('<div class="prose"'));
  expect(pages.length).toBeGreaterThan(50);
  const taken = pages.flatMap(({ address, html }) => {
    const start = html.indexOf('<div class="prose"');
    const around = html.slice(0, start) + html.slice(html.indexOf('<section class="part', start));
    const ids = [...around.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    // Capitals and dots are in no anchor of a heading.
    return ids.filter((id) => !isPageId(id) && !/[A-Z.]/.test(id)).map((id) => `${address}#${id}`);
  });
  expect(taken).toEqual([]);
});

test('breadcrumbs are stated as data that parses, and end at the page itself', () => {
  for (const template of TEMPLATES.filter(({ name }) => name !== 'home' && name !== 'search')) {
    const { pathname: address } = new URL(template.en, 'http://site');
    const page = sitePages().get(address);
    const data = page?.tags.find(({ attributes }) => attributes['type'] === 'application/ld+json')?.text ?? '{}';
    const { '@graph': nodes } = JSON.parse(data) as { '@graph': { '@type': string; itemListElement: { item: string }[] }[] };
    const list = nodes.find((node) => node['@type'] === 'BreadcrumbList');
    expect(list?.itemListElement.at(-1)?.item).toBe(address);
  }
});
