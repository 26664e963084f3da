import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import { otherLocale } from '#i18n/catalogue.ts';
import { oncePer } from '#model/once-per.ts';
import { toAgreeingKeys } from '#references/eu/agreeing-keys.ts';
import { findReferences } from '#references/find-references.ts';
import { splitCompound, type CompoundDictionary } from '#search/compounds.ts';
import { findDates } from '#search/find-dates.ts';
import { fold } from '#search/fold.ts';
import { toDateWord, toReferenceWord } from '#search/keys.ts';
import type { AnswerFacts, SearchMeta } from '#contracts/search.ts';
import type { BulkSection } from './data/bulk-schema.ts';
import type { SearchRecord } from './search-record.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = Extract<Node, { attribs: object }>;

/** What the index is given of a page: never published, so it may hold marks and words that readers do not see. */
export interface IndexPage {
  readonly html: string;
  /** The text that is indexed, with headings told apart: what the vocabulary for spelling is made from. */
  readonly text: { readonly headings: string; readonly body: string };
  readonly answer: AnswerFacts;
  /** The same text by its headings. */
  readonly sections: readonly BulkSection[];
  /** The keys of references, and the days and months, in the text. */
  readonly references: readonly string[];
  readonly dates: readonly string[];
}

/** What stands in the text of a page but is not read as part of it: citation marks and their notes, the table of contents, drawings. */
const APART = new Set(['marks', 'margin-note', 'kind', 'contents', 'picture']);
/** What else stands beside a fact, too long for an answer. */
const BESIDE = 'aside';
/** Labels, which are the same on every page. */
const UNREAD_TAGS = new Set(['caption', 'thead', 'dt', 'script', 'style', 'template']);

const MAX_FACTS = 5;

/**
 * The page as built, in the form that the index reads: only its text, words made of words taken apart, each claim and
 * passage a place of its own, and a head of metadata.
 *
 * @param linked the numbers of the pages it is linked with
 * @throws Error where the page has no part marked `data-pagefind-body`
 */
export function toIndexPage(html: string, record: SearchRecord, linked: readonly number[], dictionary: CompoundDictionary): IndexPage {
  const body = findBody(html);
  if (!body) throw new Error(`The page ${record.url} has no part marked data-pagefind-body`);
  for (const element of DomUtils.findAll(isApart, body.children)) DomUtils.removeElement(element);
  const answer = { about: record.meta.about, ...findAnswer(body) };
  for (const element of DomUtils.findAll(isUnread, body.children)) DomUtils.removeElement(element);
  const text = { headings: textOf(DomUtils.findAll(isHeading, body.children)), body: textOf([body]) };
  const cited = findReferences(text.body);
  const references = [...new Set(cited.map(({ key }) => key))];
  const dates = [...new Set(findDates(text.body).map(({ date }) => date))];
  namePlaces(body);
  partSiblings(body);
  const sections = toSections(body);
  markParts(body, record.locale, dictionary);
  const mark = (value: string, language = record.locale) => partWords(value, language, dictionary);
  const parts = mark(record.meta.title);
  const meta: SearchMeta = {
    ...record.meta,
    parts: parts === record.meta.title ? '' : parts,
    alias: mark(record.meta.alias),
    xlang: mark(record.meta.xlang, otherLocale(record.locale)),
    date: unique([record.meta.date, ...findDates(record.meta.title).map(({ date }) => toDateWord(date))].filter(Boolean)),
    cites: unique(cited.flatMap(({ key }) => toAgreeingKeys(key).map(toReferenceWord))),
    dates: unique(dates.map(toDateWord)),
  };
  // Pagefind keeps with a page what it might be filtered by, and does not search it.
  const head = [
    ...Object.entries(meta).map(([name, value]) => toMeta('meta', name, value as string)),
    toMeta(
      'filter',
      'entry',
      JSON.stringify({
        ...record.entry,
        other: record.other,
        weight: record.weight,
        linked,
        answer: { summary: answer.summary, facts: answer.facts },
      }),
    ),
  ];
  const page = `<html lang="${record.locale}"><head>${head.join('')}</head><body>${render(body, { encodeEntities: 'utf8' })}</body></html>`;
  return { html: page, text, answer, sections, references, dates };
}

/** The part that is searched; what stands before and after it, some ten thousand letters, is not even parsed. */
function findBody(html: string): Element | undefined {
  const marked = html.indexOf(' data-pagefind-body');
  if (marked === -1) return undefined;
  const end = html.indexOf('</main>', marked);
  const [body] = parseDocument(html.slice(html.lastIndexOf('<', marked), end === -1 ? undefined : end)).children;
  return body && 'attribs' in body ? body : undefined;
}

function isApart({ attribs }: Element): boolean {
  return (attribs['class'] ?? '').split(' ').some((name) => APART.has(name));
}

/** A notice that is hidden is shown by a script on a day that may come. */
function isUnread({ name, attribs }: Element): boolean {
  return UNREAD_TAGS.has(name) || 'hidden' in attribs;
}

/** The sentence under the title and the first key facts. */
function findAnswer(body: Element): Omit<AnswerFacts, 'about'> {
  const find = (test: (element: Element) => boolean, within: Element) => DomUtils.findAll(test, within.children);
  const hasClass = (name: string) => (element: Element) => (element.attribs['class'] ?? '').split(' ').includes(name);
  const [summary] = find(hasClass('summary'), body);
  const [facts] = find(hasClass('facts'), body);
  const groups = facts
    ? find(({ name, children }) => name === 'div' && children.some((child) => 'name' in child && child.name === 'dt'), facts)
    : [];
  return {
    summary: summary ? textOf([summary]).trim() : '',
    facts: groups.slice(0, MAX_FACTS).map((group) => {
      const values = find(({ name }) => name === 'dd', group).map((value) =>
        textOf(value.children.filter((child) => !('attribs' in child && hasClass(BESIDE)(child)))).trim(),
      );
      return [textOf(find(({ name }) => name === 'dt', group)).trim(), values.join('; ')] as const;
    }),
  };
}

function isHeading({ name }: Element): boolean {
  return /^h[1-6]$/.test(name);
}

/** Blocks stand apart, so that no two words grow together. */
function textOf(nodes: readonly Node[]): string {
  return spell(nodes).replace(/\s+/g, ' ');
}

function spell(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes)
    if ('data' in node) text += node.data;
    else if ('children' in node) text += ` ${spell(node.children)} `;
  return text;
}

/** The text from each heading to the next, under the address of the heading; the title is not part of it. */
function toSections(body: Element): BulkSection[] {
  const sections: { anchor?: string; heading?: string; nodes: Node[] }[] = [{ nodes: [] }];
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes)
      if ('attribs' in node && isHeading(node)) {
        const { id } = node.attribs;
        if (node.name !== 'h1') sections.push({ ...(id !== undefined && { anchor: id }), heading: textOf([node]).trim(), nodes: [] });
      } else if ('children' in node && DomUtils.existsOne(isHeading, node.children)) walk(node.children);
      else sections.at(-1)?.nodes.push(node);
  };
  walk(body.children);
  return sections
    .map(({ nodes, ...section }) => ({
      ...section,
      text: readAloud(nodes)
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,.;:)])/g, '')
        .trim(),
    }))
    .filter(({ text }) => text !== '');
}

/** What stands within a line. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

/** The text as a reader sees it: a word goes on where a part of it is emphasised; what has a style of its own stands apart. */
function readAloud(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      // Word joiners bind marks to their words, and the marks are gone.
      if ('data' in node) return node.data.replaceAll('\u2060', '');
      if (!('children' in node) || ('name' in node && node.name === 'svg')) return '';
      return 'name' in node && INLINE.has(node.name) && !('class' in node.attribs)
        ? readAloud(node.children)
        : ` ${readAloud(node.children)} `;
    })
    .join('');
}

/** Gives claims and passages, which have an address but no heading, the name under which results show them. */
function namePlaces(body: Element): void {
  let heading = '';
  for (const element of DomUtils.findAll(() => true, body.children)) {
    const id = element.attribs['id'];
    if (isHeading(element)) heading = textOf([element]).trim();
    else if (id !== undefined && element.name !== 'section') {
      const own = DomUtils.findOne((link) => link.attribs['href'] === `#${id}`, element.children);
      element.attribs['data-pagefind-title'] = own ? textOf([own]).trim() : heading;
    }
  }
}

const [SPACE] = parseDocument(' ').children;

/**
 * Elements that stand side by side without a space are apart to the eye; within running text they are one word, unless they
 * have a style of their own.
 */
function partSiblings(element: Element): void {
  const isRunningText = element.children.some((child) => 'data' in child && child.data.trim() !== '');
  for (const node of [...element.children]) {
    if (!('attribs' in node)) continue;
    const isGlued = isRunningText ? 'class' in node.attribs && endsWord(node.prev) : node.prev && 'attribs' in node.prev;
    if (SPACE && isGlued) DomUtils.prepend(node, SPACE.cloneNode());
    partSiblings(node);
  }
}

function endsWord(node: Element['prev']): boolean {
  return node !== null && /[^\s([{“‘"'/-]$/.test(DomUtils.textContent(node));
}

/** Marks the parts of words in all text, each by the rules of its language. */
function markParts(element: Element, language: string, dictionary: CompoundDictionary): void {
  const own = element.attribs['lang'] ?? language;
  for (const node of element.children) {
    if ('data' in node) node.data = partWords(node.data, own, dictionary);
    else if ('attribs' in node) markParts(node, own, dictionary);
  }
}

/**
 * Marks where words are made of words: Dutch compounds, and what stands on both sides of a dash. The index takes a word
 * with such punctuation in it for a compound, found whole and by each part; dashes alone it overlooks.
 *
 * @example 'het kinderpornofilter 2009–2010' // => 'het kinder^porno^filter 2009–^2010'
 */
function partWords(text: string, language: string, dictionary: CompoundDictionary): string {
  const parted = text.replace(/(?<=[\p{L}\p{N}][\u2010-\u2015])(?=[\p{L}\p{N}])/gu, '^');
  if (language !== 'nl') return parted;
  const split = splitterOf(dictionary);
  return parted.replace(/\p{L}{7,}/gu, (word) => split(word));
}

/** Splits each word once: most come back on many pages. */
const splitterOf = oncePer((dictionary: CompoundDictionary) => {
  const known = new Map<string, string>();
  return (word: string) => {
    const split = known.get(word) ?? splitWord(word, dictionary);
    known.set(word, split);
    return split;
  };
});

function splitWord(word: string, dictionary: CompoundDictionary): string {
  let at = 0;
  return splitCompound(fold(word), dictionary)
    .map((part) => word.slice(at, (at += part.length)))
    .join('^');
}

function toMeta(sort: 'meta' | 'filter', name: string, value: string): string {
  return value === '' ? '' : `<meta data-pagefind-${sort}="${name}[content]" content="${escapeAttribute(value)}">`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function unique(words: readonly string[]): string {
  return [...new Set(words)].join(' ');
}
