import { expect, test } from 'vitest';
import { toLlmsText } from '#outputs/llms-text.ts';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { nodesOf, readMarkdown, textOf } from '../../markdown-tree.ts';
import { aModel } from '../../sample.ts';

const urls = createUrls('/', 'https://kb.example.org');
const read = (locale: 'en' | 'nl', model = aModel()) => readMarkdown(toLlmsText(createContext(model, urls, locale)));
const sectionsOf = (locale: 'en' | 'nl') => nodesOf(read(locale), 'heading').map((heading) => `${heading.depth} ${textOf(heading)}`);

test('the list says what the site is and on which terms, and begins with initiatives', () => {
  const [title, quote, ...texts] = read('en').children ?? [];
  expect(title && textOf(title)).toBe('The Cooperation File');
  expect(quote?.type).toBe('blockquote');
  expect(texts.map(textOf)).toContain('Texts: CC BY 4.0, unless a source’s terms differ.');
  expect(sectionsOf('nl')).toEqual([
    '1 Het Samenwerkingsdossier',
    '2 Initiatieven',
    '2 Wegwijzers',
    '2 Organisaties',
    '2 Toezeggingen',
    '2 Cijfers',
    '2 Bestanden',
    '2 Optional',
  ]);
});

test('every entry stands in it once, by its Markdown, with what it is', () => {
  const model = aModel();
  const links = nodesOf(read('nl', model), 'listItem').map((item) => [nodesOf(item, 'link')[0]?.url, textOf(item)]);
  expect(links.filter(([url]) => url?.endsWith('.md'))).toHaveLength(model.entries.size);
  expect(links).toContainEqual(['https://kb.example.org/nl/initiatieven/coalition.md', 'Proefcoalitie (PC): Een coalitie voor proeven.']);
  expect(links).toContainEqual(['https://kb.example.org/nl/documenten/letter.md', 'Proefbrief: Document. Een brief voor proeven.']);
  expect(links).toContainEqual(['https://kb.example.org/llms.txt', 'Dezelfde lijst in het Engels']);
});

test('a name with the marks of Markdown stays a name', () => {
  const model = aModel();
  const ministry = model.entries.get('organisation/ministry');
  if (ministry?.kind !== 'organisation') throw new Error('No ministry');
  const name = '[x](javascript:1) # *y*\n- z';
  Object.assign(ministry.facts, { name: { nl: name, en: name } });
  const links = nodesOf(read('en', model), 'link');
  expect(links.find(({ url }) => url?.endsWith('/ministry.md'))).toMatchObject({ children: [{ value: name.replace('\n', ' ') }] });
  expect(links).toHaveLength(nodesOf(read('en'), 'link').length);
});
