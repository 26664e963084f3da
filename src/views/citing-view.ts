import { citingWordsOf, type CitingWords } from '#i18n/citing-words.ts';
import { formatIdentifier } from '#model/identifier.ts';
import { slugOf } from '#model/names.ts';
import type { Entry } from '#model/types.ts';
import { CITATION_FILES, MARKDOWN_FILE, type CitationFormat } from '#urls.ts';
import type { ViewContext } from './context.ts';

/** How a page, or the document it is about, is cited: in words, and as files for reference managers. */
export interface CitingView {
  readonly heading: string;
  readonly words: CitingWords;
  readonly texts: readonly { readonly label: string; readonly text: string }[];
  readonly files: readonly CitationFile[];
  readonly holds: string;
  /** The page as plain text. */
  readonly markdown: CitationFile;
}

export interface CitationFile {
  readonly label: string;
  readonly href: string;
  /** Its media type. */
  readonly type: string;
}

/**
 * @param written the reference in each style, by the name of the style
 * @param page the page in words
 */
export function viewCiting(entry: Entry, context: ViewContext, written: Readonly<Record<string, string>>, page: string): CitingView {
  const { urls, locale } = context;
  const words = citingWordsOf(locale);
  const what = entry.kind === 'document' ? 'document' : 'page';
  const slug = slugOf(entry, locale);
  const official = entry.kind === 'document' ? formatIdentifier(entry.facts.identifiers) : undefined;
  return {
    heading: words.heading[what],
    words,
    texts: [
      ...(official === undefined ? [] : [{ label: words.official, text: official }]),
      ...Object.entries(written).map(([label, text]) => ({ label, text })),
      { label: words.page, text: page },
    ],
    files: toFiles((format) => urls.citation(locale, entry.kind, slug, format)),
    holds: words.holds[what],
    markdown: { label: MARKDOWN_FILE.name, type: MARKDOWN_FILE.mediaType, href: urls.markdown(locale, entry.kind, slug) },
  };
}

/** All documents as files, with the words before them. */
export function viewAllCitations({ urls, locale }: ViewContext): { readonly label: string; readonly files: readonly CitationFile[] } {
  return { label: citingWordsOf(locale).all, files: toFiles((format) => urls.allCitations(locale, format)) };
}

function toFiles(hrefOf: (format: CitationFormat) => string): CitationFile[] {
  const formats = Object.keys(CITATION_FILES) as CitationFormat[];
  return formats.map((format) => ({ label: CITATION_FILES[format].name, type: CITATION_FILES[format].mediaType, href: hrefOf(format) }));
}
