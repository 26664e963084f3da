import { expect, test } from 'vitest';
import { breadcrumbsOf, toJsonLd } from '#outputs/json-ld.ts';
import { readTriples } from '../../triples.ts';

const BASE = 'https://kb.example.org/nl/x/';
const HOSTILE = ['</script><script>alert(1)</script>\u2028&', '"},{"@type":"Person"}', 'een\r\ntwee', '<!-- <script>', '\\u003c'];

test.each(HOSTILE)('a title with %j can neither end the script element nor say anything else', async (title) => {
  const text = toJsonLd([breadcrumbsOf([{ text: title, href: '/x/' }], (path) => path)], 'nl');
  expect(text).not.toMatch(/[<>&\u2028\r\n]/);
  const triples = await readTriples(text, BASE);
  expect(triples.filter(({ predicate }) => predicate === 'name').map(({ object }) => object)).toEqual([`${title}@nl`]);
  expect(triples.filter(({ predicate }) => predicate === 'rdf:type').map(({ object }) => object)).toEqual(['BreadcrumbList', 'ListItem']);
});

test('breadcrumbs lead to addresses, in their order', async () => {
  const crumbs = [
    { text: 'Home', href: '/' },
    { text: 'X', href: '/x/' },
  ];
  const triples = await readTriples(toJsonLd([breadcrumbsOf(crumbs, (path) => path)], 'en'), BASE);
  const valuesOf = (word: string) => triples.filter(({ predicate }) => predicate === word).map(({ object }) => object);
  expect(valuesOf('position')).toEqual(['1', '2']);
  expect(valuesOf('item')).toEqual(['https://kb.example.org/', 'https://kb.example.org/x/']);
});
