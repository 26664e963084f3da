import { LOCALES } from '#site.ts';
import { BULK_FILE, CITATION_FILES, createUrls, FEED_FORMATS, MARKDOWN_FILE, OPEN_SEARCH_FILE, PICTURE_FORMATS } from '#urls.ts';

/** What Pagefind writes is compressed already, and means something only to Pagefind. */
const PAGEFIND_ENDINGS = ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'];

const BY_ENDING: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  woff2: 'font/woff2',
  atom: FEED_FORMATS.atom.mediaType,
  [MARKDOWN_FILE.ending]: MARKDOWN_FILE.mediaType,
  [BULK_FILE.ending]: BULK_FILE.mediaType,
  ...PICTURE_FORMATS,
  ...Object.fromEntries(PAGEFIND_ENDINGS.map((ending) => [ending, 'application/octet-stream'])),
  ...Object.fromEntries(Object.entries(CITATION_FILES).map(([format, { mediaType }]) => [format, mediaType])),
};

/** A media type, with the charset where it has one, by the end of a file's name: `css`, or `csl.json`, which goes before `json`. */
export const TYPES_BY_ENDING: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_ENDING).map(([ending, type]) => [ending, withCharset(type)]),
);

/** Files, named from the base of the site, whose type is another than that of their ending. */
export const TYPES_BY_FILE: ReadonlyMap<string, string> = new Map(
  LOCALES.map((locale) => [createUrls('/').openSearch(locale).slice(1), OPEN_SEARCH_FILE.mediaType]),
);

/** JSON is UTF-8 without saying so; XML says so itself. */
function withCharset(type: string): string {
  return /^text\/|-(bibtex|research-info-systems)$/.test(type) ? `${type}; charset=utf-8` : type;
}

/** The type of a file by its address; a folder stands for its `index.html`. Undefined for endings the site does not have. */
export function typeOf(pathname: string): string | undefined {
  if (pathname.endsWith('/')) return TYPES_BY_ENDING.get('html');
  const file = [...TYPES_BY_FILE.keys()].find((name) => pathname.endsWith(`/${name}`));
  const ending = [...TYPES_BY_ENDING.keys()].filter((end) => pathname.endsWith(`.${end}`)).toSorted((a, b) => b.length - a.length)[0];
  return TYPES_BY_FILE.get(file ?? '') ?? TYPES_BY_ENDING.get(ending ?? '');
}
