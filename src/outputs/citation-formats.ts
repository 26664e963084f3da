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
      return items.map((item) => keep(`bib ${JSON.stringify(item)}`, () => `${new Cite([item]).format('bibtex').trim()}\n`)).join('\n');
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

/** One line a field, however long: Citation.js breaks lines, and what came to stand at the beginning of one could be read as a field. */
function toRis(item: CslItem): string {
  const [{ TY = 'GEN', ...fields } = {}] = new Cite([item]).format('ris', { format: 'object' });
  const lines = Object.entries({ TY, ...fields, ID: item.id, ER: '' }).flatMap(([tag, values]) =>
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
