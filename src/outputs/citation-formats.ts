import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Locale } from '#site.ts';
import type { CitationFormat } from '#urls.ts';
import { CHICAGO } from './chicago-style.ts';
import type { CslItem } from './citation-record.ts';

/** The styles in which a reference is written, by their names; APA and Harvard come with Citation.js. */
const STYLES = { APA: 'apa', Chicago: 'chicago', Harvard: 'harvard1' } as const;

const CSL_LOCALES: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

plugins.config.get('@csl').styles.add(STYLES.Chicago, CHICAGO);
// A document has one key in every file, so that reference managers know it again.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/**
 * References as a file of a format, in their order.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format), https://www.bibtex.com/g/bibtex-format/, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function formatCitations(items: readonly CslItem[], format: CitationFormat): string {
  switch (format) {
    case 'ris':
      return items.map((item) => keep(`ris ${JSON.stringify(item)}`, () => toRis(item))).join('\n');
    case 'bib':
      return items.map((item) => keep(`bib ${JSON.stringify(item)}`, () => toBibtex(item))).join('\n');
    case 'csl.json':
      return `${JSON.stringify(items, undefined, 2)}\n`;
    default:
      return format satisfies never;
  }
}

/** A reference in words, in each style. */
export type WrittenCitation = Readonly<Record<keyof typeof STYLES, string>>;

/**
 * References in words, by their ids. Together they are one list of references: where two of them are by the same author in
 * the same year, the styles say so.
 */
export function writeCitations(items: readonly CslItem[], locale: Locale): ReadonlyMap<string, WrittenCitation> {
  const [apa, chicago, harvard] = [STYLES.APA, STYLES.Chicago, STYLES.Harvard].map((template) => writeList(items, template, locale));
  return new Map(
    items.map(({ id }) => [id, { APA: apa?.get(id) ?? '', Chicago: chicago?.get(id) ?? '', Harvard: harvard?.get(id) ?? '' }]),
  );
}

function writeList(items: readonly CslItem[], template: string, locale: Locale): ReadonlyMap<string, string> {
  const options = { format: 'text', template, lang: CSL_LOCALES[locale], asEntryArray: true } as const;
  return new Map(new Cite(items).format('bibliography', options).map(([id, text]) => [id, text.trim()]));
}

/**
 * The entry is Citation.js's but for two fields: it escapes nothing in names of bodies, and puts the day into the month.
 * Beside month and day stands the whole date, since some programs read the one and some the other.
 */
function toBibtex(item: CslItem): string {
  const [{ type, label, properties }] = toEntries(item);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) fields[name] = `{${value}}`;
  if (item.author) fields['author'] = `{${item.author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')}}`;
  // Names of months are macros, which styles write in their own language.
  if (month !== undefined) fields['month'] = MONTHS[month - 1] ?? '';
  if (day !== undefined) Object.assign(fields, { day: `{${day}}`, date: `{${[year, pad(month), pad(day)].join('-')}}` });
  if (item.URL !== undefined) fields['url'] = `{${item.URL.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))}}`;
  const lines = Object.entries(fields).map(([name, value]) => `\t${name} = ${value},`);
  return `@${type}{${label},\n${lines.join('\n')}\n}\n`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What stands in something has no field of its own in entries of most types; its name is that of who publishes it. */
function toEntries({ publisher, ...item }: CslItem) {
  const isArticle = item.type === 'article-newspaper';
  const withPublisher = isArticle ? item : { ...item, publisher: publisher ?? item['container-title'] };
  return new Cite([withoutTags(withPublisher)]).format('bibtex', { format: 'object' });
}

/** As Citation.js escapes all but names. */
function escapeTex(text: string): string {
  return toEntries({ id: 'text', type: 'book', title: '', publisher: text })[0].properties['publisher'] ?? '';
}

/** A text of ours has no tags, and what looks like one would open a brace. */
function withoutTags(item: CslItem): CslItem {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/<(?=[/a-z])/gi, '<\u2060') : (value as unknown),
    ]),
  ) as unknown as CslItem;
}

function pad(part = 0): string {
  return String(part).padStart(2, '0');
}

/**
 * One line a field, however long: Citation.js breaks lines, and what came to stand at the beginning of one could be read as
 * a field. Of newspapers it leaves out who wrote and when, of pages the site.
 */
function toRis(item: CslItem): string {
  const [{ TY = 'GEN', ...fields } = {}] = new Cite([item]).format('ris', { format: 'object' });
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const own = {
    TY,
    ...(item.author && { AU: item.author.map(({ literal }) => literal) }),
    ...(item['container-title'] !== undefined && { T2: item['container-title'] }),
    ...(month !== undefined && { DA: [year, pad(month), day === undefined ? '' : pad(day), ''].join('/') }),
  };
  const lines = Object.entries({ ...own, ...fields, ...own, ID: item.id, ER: '' }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${DATE_TAGS.has(tag) ? padDate(value) : value}`),
  );
  return `${lines.join('\r\n')}\r\n`;
}

const DATE_TAGS = new Set(['DA', 'Y2']);

/** @example '2010/7/16/' // => '2010/07/16/' */
function padDate(date: string): string {
  return date.replace(/\/(\d)(?=\/)/g, '/0$1');
}

/** A document is cited and exported with every entry that cites it. */
const kept = new Map<string, string>();

function keep(key: string, make: () => string): string {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}
