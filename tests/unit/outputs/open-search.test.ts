import { search } from '#features/search/page.ts';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { toOpenSearch } from '#outputs/open-search.ts';
import { toXml } from '#outputs/xml.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';

const urls = createUrls('/kb/', 'https://kb.example.org');

const fieldsOf = (locale: 'en' | 'nl') => {
  const document = parseDocument(toOpenSearch(locale, urls, urls.feature(locale, search)), { xmlMode: true });
  const [root] = DomUtils.getElementsByTagName('OpenSearchDescription', document);
  return (root?.children ?? []).filter((node) => 'attribs' in node);
};
const textOf = (locale: 'en' | 'nl', name: string) =>
  fieldsOf(locale)
    .filter((field) => field.name === name)
    .map((field) => DomUtils.textContent(field))
    .join();

test('a browser can search the site in the language of the page', () => {
  const [url] = fieldsOf('nl').filter(({ name }) => name === 'Url');
  expect(url?.attribs).toMatchObject({ type: 'text/html', template: 'https://kb.example.org/kb/nl/zoeken/?q={searchTerms}' });
  expect(textOf('nl', 'Language')).toBe('nl');
  expect(textOf('nl', 'InputEncoding')).toBe('UTF-8');
  expect(textOf('en', 'LongName')).toBe('The Cooperation File');
  expect(textOf('en', 'Image')).toBe('https://kb.example.org/kb/mark.svg');
});

test.each(LOCALES)('the names are no longer than browsers show (%s)', (locale) => {
  expect(textOf(locale, 'ShortName')).not.toBe('');
  expect(textOf(locale, 'ShortName').length).toBeLessThanOrEqual(16);
  expect(textOf(locale, 'LongName').length).toBeLessThanOrEqual(48);
  expect(textOf(locale, 'Description').length).toBeLessThanOrEqual(1024);
});

test.each(['</a><b>', '&amp;', '"\'>', ']]>', '<!-- x', 'é ¶ “q”'])('in XML the words %j stay words', (text) => {
  const document = parseDocument(toXml({ name: 'a', attributes: { title: text }, children: [text, { name: 'c', children: [] }] }), {
    xmlMode: true,
  });
  const [root] = DomUtils.getElementsByTagName('a', document);
  expect(root?.attribs['title']).toBe(text);
  expect(root && DomUtils.textContent(root)).toBe(text);
  expect(root?.children).toHaveLength(2);
});

test('what XML cannot hold is left out', () => {
  expect(toXml({ name: 'a', children: ['x\u0000\u0008y\n'] })).toContain('<a>xy\n</a>');
});
