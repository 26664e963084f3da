import { search } from '#features/search/page.ts';
import { expect, test } from 'vitest';
import { createUrls } from '#urls.ts';

test('English stands at the root, Dutch under /nl/ with Dutch words', () => {
  const urls = createUrls('/');
  expect(urls.entry('en', 'initiative', 'fcacp')).toBe('/initiatives/fcacp/');
  expect(urls.entry('nl', 'initiative', 'fcacp')).toBe('/nl/initiatieven/fcacp/');
  expect(urls.facet('nl', 'organisation', 'role', 'member')).toBe('/nl/organisaties/rol/member/');
  expect([urls.feature('en', search), urls.feature('nl', search)]).toEqual(['/search/', '/nl/zoeken/']);
});

test('what is made of a page stands beside it, under the name of the page', () => {
  const urls = createUrls('/kb/');
  expect(urls.markdown('nl', 'initiative', 'fcacp')).toBe('/kb/nl/initiatieven/fcacp.md');
  expect([urls.llms('en'), urls.llms('nl')]).toEqual(['/kb/llms.txt', '/kb/nl/llms.txt']);
  expect(urls.openSearch('nl')).toBe('/kb/nl/opensearch.xml');
});

test('a sub-folder stands before every address, with one slash between', () => {
  for (const base of ['/kb/', '/kb']) {
    const urls = createUrls(base);
    expect(urls.home('en')).toBe('/kb/');
    expect(urls.entry('nl', 'document', 'kst-1', 'bof.1')).toBe('/kb/nl/documenten/kst-1/#bof.1');
    expect(urls.file('mark.svg')).toBe('/kb/mark.svg');
  }
});

test('an address is made absolute only where the site has a name', () => {
  expect(createUrls('/').absolute('/search/')).toBe('/search/');
  expect(createUrls('/', 'https://kb.example').absolute('/search/')).toBe('https://kb.example/search/');
});
