import { parseCitation } from '#model/citation.ts';
import { formatIdentifier } from '#model/identifier.ts';
import { slugOf, titleOf } from '#model/names.ts';
import type { Entry, EntryOf, Model } from '#model/types.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import { SITE, type Locale } from '#site.ts';
import type { Urls } from '#urls.ts';
import { withoutEmpty } from './without-empty.ts';

/**
 * A reference as reference managers exchange them.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  /** The official number. */
  readonly number?: string;
  readonly publisher?: string;
  /** The site or newspaper that something stands in. */
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

type DocumentKind = EntryOf<'document'>['facts']['kind'];

const CSL_TYPES: Readonly<Record<DocumentKind, string>> = {
  'parliamentary-paper': 'report',
  'parliamentary-question': 'report',
  letter: 'report',
  report: 'report',
  'annual-report': 'report',
  law: 'legislation',
  treaty: 'treaty',
  'eu-act': 'legislation',
  'eu-proposal': 'report',
  'official-gazette': 'legislation',
  'press-release': 'webpage',
  news: 'article-newspaper',
  'web-page': 'webpage',
  speech: 'speech',
  encyclopaedia: 'entry-encyclopedia',
};

/** What stands in something: whoever publishes it is the newspaper, the site, the encyclopaedia. */
const CONTAINED: ReadonlySet<string> = new Set(['article-newspaper', 'webpage', 'entry-encyclopedia']);

/** What an exported reference needs to know besides the entry. */
export interface CitingContext {
  readonly model: Model;
  readonly urls: Urls;
  readonly locale: Locale;
}

/**
 * A document as its own readers cite it: the original title, bodies and number first; where it was found, this site, in
 * a note.
 */
export function toDocumentItem({ id, facts }: EntryOf<'document'>, { model, urls, locale }: CitingContext): CslItem {
  const language = facts.language === 'nl' ? 'nl' : 'en';
  const authors = facts.authors.flatMap((key) => {
    const author = model.entries.get(key);
    return author ? [{ literal: clean(titleOf(author)[language]) }] : [];
  });
  const page = urls.absolute(urls.entry(locale, 'document', id));
  const type = CSL_TYPES[facts.kind];
  const publisher = facts.publisher === undefined ? undefined : clean(facts.publisher);
  return withoutEmpty<CslItem>({
    id,
    type,
    title: clean(facts.title[language]),
    author: authors,
    issued: facts.date === undefined ? undefined : toCslDate(facts.date),
    accessed: facts.accessed === undefined ? undefined : toCslDate(facts.accessed),
    number: formatIdentifier(facts.identifiers),
    [CONTAINED.has(type) ? 'container-title' : 'publisher']: publisher,
    URL: facts.url,
    language: facts.language,
    note: `Via ${SITE.name[locale]}: ${page}`,
  });
}

/**
 * The reference as `<meta>` elements, from which Zotero and search engines for literature read a page.
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function toCitationMeta({
  title,
  author = [],
  issued,
  number,
  'container-title': container,
  publisher = container,
  language,
  URL: url,
}: CslItem): { name: string; content: string }[] {
  const date = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('/');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['citation_title', title],
    ...author.map(({ literal }) => ['citation_author', literal] as const),
    ['citation_publication_date', date],
    ['citation_technical_report_number', number],
    ['citation_publisher', publisher],
    ['citation_language', language],
    ['citation_public_url', url],
  ];
  return fields.flatMap(([name, content]) => (content === undefined ? [] : { name, content }));
}

/** The page of an entry on this site. */
export function toPageItem(entry: Entry, { urls, locale }: CitingContext): CslItem {
  return withoutEmpty<CslItem>({
    id: entry.id,
    type: 'webpage',
    title: clean(titleOf(entry)[locale]),
    issued: toCslDate(entry.facts.lastReviewed),
    'container-title': SITE.name[locale],
    URL: urls.absolute(urls.entry(locale, entry.kind, slugOf(entry, locale))),
    language: locale,
  });
}

/** The sources of an entry, each once, then its own page; of a document the document itself. */
export function toItems(entry: Entry, context: CitingContext): CslItem[] {
  if (entry.kind === 'document') return [toDocumentItem(entry, context)];
  return [...findSources(entry, context).map((document) => toDocumentItem(document, context)), toPageItem(entry, context)];
}

/** The documents that the page of an entry cites, in its text and its facts, each once. */
export function findSources(entry: Entry, { model, locale }: CitingContext): EntryOf<'document'>[] {
  const inProse = (entry.prose[locale]?.body.citations ?? []).map(({ citation }) => citation);
  const inFacts = (model.claimsByEntry.get(entry.key) ?? []).flatMap(({ citations }) => citations);
  const keys = new Set([...inProse, ...inFacts].map((citation) => parseCitation(citation).documentKey));
  return [...keys].map((key) => model.entries.get(key)).filter((document) => document?.kind === 'document');
}

/** Lines and odd spaces would end a field in some formats. */
function clean(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}

function toCslDate(date: string): CslDate | undefined {
  const { start } = parseEdtf(date);
  if (!start) return undefined;
  return { 'date-parts': [[start.year, start.month, start.day].filter((part) => part !== undefined)] };
}
