import type { EntryKind } from '#schema/parts/ref.ts';
import { LOCALES, SITE, type Locale } from './site.ts';

/** The part of an address that names a collection or page, per language. */
export const SECTIONS = {
  initiative: { en: 'initiatives', nl: 'initiatieven' },
  organisation: { en: 'organisations', nl: 'organisaties' },
  document: { en: 'documents', nl: 'documenten' },
  commitment: { en: 'commitments', nl: 'toezeggingen' },
  event: { en: 'events', nl: 'gebeurtenissen' },
  figure: { en: 'figures', nl: 'cijfers' },
  term: { en: 'glossary', nl: 'begrippen' },
  guide: { en: 'guides', nl: 'wegwijzers' },
} as const satisfies Record<EntryKind, Record<Locale, string>>;

/** The facets of index pages, as they stand in addresses. */
export const FACETS = {
  topic: { en: 'topic', nl: 'onderwerp' },
  kind: { en: 'kind', nl: 'soort' },
  country: { en: 'country', nl: 'land' },
  sector: { en: 'sector', nl: 'sector' },
  status: { en: 'status', nl: 'status' },
  role: { en: 'role', nl: 'rol' },
  year: { en: 'year', nl: 'jaar' },
} as const;

export type FacetName = keyof typeof FACETS;

/** The files in which references are exported, by the end of their addresses. */
export const CITATION_FILES = {
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems' },
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex' },
  'csl.json': { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

export type CitationFormat = keyof typeof CITATION_FILES;

/** The formats of feeds, by the end of their addresses. */
export const FEED_FORMATS = {
  atom: { name: 'Atom', mediaType: 'application/atom+xml' },
  json: { name: 'JSON Feed', mediaType: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

/** The formats of pictures, by the end of their addresses. */
export const PICTURE_FORMATS = { svg: 'image/svg+xml', png: 'image/png' } as const;

export type PictureFormat = keyof typeof PICTURE_FORMATS;

/** The page of an entry as plain text. */
export const MARKDOWN_FILE = { ending: 'md', name: 'Markdown', mediaType: 'text/markdown' } as const;

/** All pages for a search server. */
export const BULK_FILE = { ending: 'ndjson', mediaType: 'application/x-ndjson' } as const;

/** The description by which a browser can search the site. */
export const OPEN_SEARCH_FILE = { name: 'opensearch.xml', mediaType: 'application/opensearchdescription+xml' } as const;

/** The folder of the published data; another version would stand beside it. */
const DATA_FOLDER = 'data/v1/';
/** What the addresses of a feature are made of. */
export interface FeatureAddress {
  readonly slugs: Readonly<Record<Locale, string>>;
}

/** Composes the addresses of a site published under `base` (`/`, or `/kb/`). The only place that does. */
export interface Urls {
  readonly home: (locale: Locale) => string;
  /** The first page of a feature or, with the rest of its address, another one. */
  readonly feature: (locale: Locale, feature: FeatureAddress, path?: string) => string;
  /** A file that the pages of a feature load. */
  readonly featureFile: (locale: Locale, file: string) => string;
  /** The folder of all that search in this language loads. */
  readonly searchData: (locale: Locale) => string;
  /** What changed, as a feed: of the whole site, or of a topic. */
  readonly feed: (locale: Locale, format: FeedFormat, topic?: string) => string;
  /** The events and due commitments, as iCalendar. */
  readonly calendar: (locale: Locale) => string;
  readonly index: (locale: Locale, kind: EntryKind) => string;
  readonly facet: (locale: Locale, kind: EntryKind, facet: FacetName, value: string) => string;
  /** A later page of a list that begins at an address; its first page is that address. */
  readonly page: (list: string, number: number) => string;
  readonly entry: (locale: Locale, kind: EntryKind, slug: string, anchor?: string) => string;
  /** The references of an entry as a file. */
  readonly citation: (locale: Locale, kind: EntryKind, slug: string, format: CitationFormat) => string;
  /** The page of an entry as Markdown. */
  readonly markdown: (locale: Locale, kind: EntryKind, slug: string) => string;
  /** The list of all Markdown pages. */
  readonly llms: (locale: Locale) => string;
  /** Only there where the site has a name, since the addresses in it are absolute. */
  readonly openSearch: (locale: Locale) => string;
  /** The references of all documents as such a file. */
  readonly allCitations: (locale: Locale, format: CitationFormat) => string;
  /** All of the data in one file. */
  readonly graph: () => string;
  /** One entry as data. */
  readonly record: (kind: EntryKind, id: string) => string;
  /** The entries of a kind as CSV. */
  readonly table: (kind: EntryKind) => string;
  /** Who takes part in what, as CSV. */
  readonly participationTable: () => string;
  /** The numbers of a figure as CSV. */
  readonly figureTable: (id: string) => string;
  /** The chart of a figure, with its words in a language. */
  readonly figurePicture: (locale: Locale, id: string, format: PictureFormat) => string;
  /** All pages for a search server, and the settings of the index that holds them. */
  readonly bulk: () => string;
  readonly bulkMapping: () => string;
  /** The JSON Schema of the entries of a kind, of the graph, or of a page for a search server. */
  readonly dataSchema: (name: EntryKind | 'graph' | 'search') => string;
  /** A file that stands in `public/` or is made by the build. */
  readonly file: (path: string) => string;
  /** The address with the name of the site before it, where that is known. */
  readonly absolute: (path: string) => string;
}

/**
 * @param base where the site is published: begins and ends with a slash
 * @param site the beginning of its absolute addresses, if known: `https://kb.example.org`
 */
export function createUrls(base: string, site?: string): Urls {
  const root = base.endsWith('/') ? base : `${base}/`;
  const data = `${root}${DATA_FOLDER}`;
  const home = (locale: Locale) => (locale === SITE.defaultLocale ? root : `${root}${locale}/`);
  const index = (locale: Locale, kind: EntryKind) => `${home(locale)}${SECTIONS[kind][locale]}/`;
  return {
    home,
    feature: (locale, { slugs }, path) => `${home(locale)}${slugs[locale]}/${path === undefined ? '' : `${path}/`}`,
    featureFile: (locale, file) => `${home(locale)}${file}`,
    searchData: (locale) => `${root}search-data/${locale}/`,
    feed: (locale, format, topic) => `${home(locale)}${topic === undefined ? 'feed' : `feeds/${topic}`}.${format}`,
    calendar: (locale) => `${home(locale)}calendar.ics`,
    index,
    facet: (locale, kind, facet, value) => `${index(locale, kind)}${FACETS[facet][locale]}/${value}/`,
    page: (list, number) => (number === 1 ? list : `${list}p/${number}/`),
    entry: (locale, kind, slug, anchor) => `${index(locale, kind)}${slug}/${anchor === undefined ? '' : `#${anchor}`}`,
    citation: (locale, kind, slug, format) => `${index(locale, kind)}${slug}.${format}`,
    markdown: (locale, kind, slug) => `${index(locale, kind)}${slug}.${MARKDOWN_FILE.ending}`,
    llms: (locale) => `${home(locale)}llms.txt`,
    openSearch: (locale) => `${home(locale)}${OPEN_SEARCH_FILE.name}`,
    allCitations: (locale, format) => `${home(locale)}${SECTIONS.document[locale]}.${format}`,
    graph: () => `${data}graph.json`,
    record: (kind, id) => `${data}${SECTIONS[kind].en}/${id}.json`,
    table: (kind) => `${data}${SECTIONS[kind].en}.csv`,
    participationTable: () => `${data}participations.csv`,
    figureTable: (id) => `${data}${SECTIONS.figure.en}/${id}.csv`,
    figurePicture: (locale, id, format) => `${data}${SECTIONS.figure.en}/${id}.${locale}.${format}`,
    bulk: () => `${data}search.${BULK_FILE.ending}`,
    bulkMapping: () => `${data}search-mapping.json`,
    dataSchema: (name) => `${data}schemas/${name}.json`,
    file: (path) => `${root}${path}`,
    absolute: (path) => (site === undefined ? path : new URL(path, site).href),
  };
}

/** The value of the route parameter for a locale: none for the default one. */
export function localeParam(locale: Locale): string | undefined {
  return locale === SITE.defaultLocale ? undefined : locale;
}

/** The locale of a route parameter. */
export function localeOf(param: string | undefined): Locale {
  return LOCALES.find((locale) => locale === param) ?? SITE.defaultLocale;
}
