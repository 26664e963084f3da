import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { nodesOf, readMarkdown, textOf, type MarkdownNode } from '../../markdown-tree.ts';
import { DIST, sitePages } from './dist.ts';

const LISTS = ['/llms.txt', '/nl/llms.txt'];

const read = (address: string) => readMarkdown(readFileSync(path.join(DIST, address), 'utf8'));

/** The pages of entries, which name their Markdown, each with that. */
const written = [...sitePages().values()].flatMap((page) => {
  const address = page.tags.find(({ name, attributes }) => name === 'link' && attributes['type'] === 'text/markdown')?.attributes['href'];
  return address === undefined ? [] : [{ page, address, tree: read(address) }];
});

const articles = written.map(({ page, tree }) => {
  const [article] = DomUtils.getElementsByTagName('article', parseDocument(page.html));
  if (!article) throw new Error(`No article on ${page.address}`);
  return { address: page.address, article, tree };
});

type Element = (typeof articles)[number]['article'];

/** The title of a page, the abbreviation in brackets. */
function titleOf(article: Element): string {
  const [title = '', abbreviation] = DomUtils.getElementsByTagName('span', DomUtils.getElementsByTagName('h1', article)).map((span) =>
    DomUtils.textContent(span),
  );
  return abbreviation === undefined ? title : `${title} (${abbreviation})`;
}

const headingsOf = (tree: MarkdownNode, depth: number) =>
  nodesOf(tree, 'heading')
    .filter((heading) => heading.depth === depth)
    .map(textOf);

/** What only leads about on the page, or is said in other words: marks, their notes, the link to an original, files. */
const APART = new Set(['marks', 'margin-note', 'contents', 'no-card', 'no-print', 'visually-hidden']);

/** The words a reader sees, element by element. Those of a drawing are left out: it is the twin of a table or list that is not. */
function wordsOf({ name, attribs, children }: Element): string[] {
  if (name === 'svg' || 'hidden' in attribs || (attribs['class'] ?? '').split(' ').some((each) => APART.has(each))) return [];
  return children.flatMap((child) => {
    if ('attribs' in child) return wordsOf(child);
    return 'data' in child ? [collapse(child.data)] : [];
  });
}

/** Words with single spaces, and the quotation marks that Astro curves in prose straight again. */
function collapse(text: string): string {
  return text
    .replace(/[\s\u2060]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .trim();
}

test('every entry has its Markdown in both languages, beside its page', () => {
  const pages = [...sitePages().values()].filter(({ html }) => html.includes('<article class="sheet"'));
  expect(written.map(({ page }) => page.address)).toEqual(pages.map(({ address }) => address));
  expect(written.length).toBeGreaterThan(1000);
  expect(written.filter(({ page, address }) => address !== page.address.replace(/\/$/, '.md'))).toEqual([]);
});

test('it has the title of the page and its sections, in their order', () => {
  for (const { article, tree } of articles) {
    expect(headingsOf(tree, 1)).toEqual([titleOf(article)]);
    const shown = DomUtils.getElementsByTagName('h2', article).map((heading) => DomUtils.textContent(heading));
    expect(headingsOf(tree, 2).map(collapse)).toEqual(shown.map(collapse));
  }
});

test('whatever a reader sees of a page stands in it', () => {
  const missing = articles.flatMap(({ address, article, tree }) => {
    const text = collapse(textOf(tree));
    return wordsOf(article)
      .filter((words) => !text.includes(words))
      .map((words) => `${address}: ${words}`);
  });
  expect(missing).toEqual([]);
});

test('every footnote is referred to, and every reference has its footnote', () => {
  const wrong = written.filter(({ tree }) => {
    const numbers = (type: string) => [...new Set(nodesOf(tree, type).map(({ identifier }) => identifier))].toSorted();
    return numbers('footnoteReference').join() !== numbers('footnoteDefinition').join();
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('every link leads to a page or file of the site, and to an anchor on it', () => {
  const pages = sitePages();
  const trees = [...written, ...LISTS.map((address) => ({ address, tree: read(address) }))];
  const links = trees.flatMap(({ address, tree }) => nodesOf(tree, 'link').map(({ url = '' }) => ({ address, url })));
  const broken = links
    .filter(({ url }) => !/^(https?|mailto):/.test(url))
    .filter(({ url }) => {
      const { pathname, hash } = new URL(url, 'http://site');
      const page = pages.get(pathname);
      return page ? hash !== '' && !page.ids.has(decodeURIComponent(hash.slice(1))) : !existsSync(path.join(DIST, pathname));
    });
  expect(broken.map(({ address, url }) => `${address} -> ${url}`)).toEqual([]);
  expect(links.length).toBeGreaterThan(10_000);
});

test('the list for programs names the Markdown of every entry', () => {
  const listed = LISTS.flatMap((list) => nodesOf(read(list), 'link').map(({ url }) => url));
  expect(listed.filter((url) => url?.endsWith('.md')).toSorted()).toEqual(written.map(({ address }) => address).toSorted());
});

test('browsers are not offered a search whose address is not whole, as it is where the site has no name', () => {
  expect(existsSync(path.join(DIST, 'opensearch.xml'))).toBe(false);
  expect([...sitePages().values()].filter(({ html }) => html.includes('rel="search"'))).toEqual([]);
});
