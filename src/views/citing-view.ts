import { citingWordsOf, type CitingWords } from '#i18n/citing-words.ts';
import { formatIdentifier } from '#model/identifier.ts';
import { slugOf } from '#model/names.ts';
import type { Entry } from '#model/types.ts';
import type { ViewContext } from './context.ts';

/** How a page, or the document it is about, is cited: in words, and as files for reference managers. */
export interface CitingView {
  readonly heading: string;
  readonly words: CitingWords;
  readonly texts: readonly { readonly label: string; readonly text: string }[];
  readonly files: readonly { readonly label: string; readonly href: string }[];
  readonly holds: string;
}

const FILES = { ris: 'RIS', bib: 'BibTeX', 'csl.json': 'CSL-JSON' } as const;

/**
 * @param written the reference in each style, by the name of the style
 * @param page the page in words
 */
export function viewCiting(entry: Entry, context: ViewContext, written: Readonly<Record<string, string>>, page: string): CitingView {
  const { urls, locale } = context;
  const words = citingWordsOf(locale);
  const what = entry.kind === 'document' ? 'document' : 'page';
  const official = entry.kind === 'document' ? formatIdentifier(entry.facts.identifiers) : undefined;
  return {
    heading: words.heading[what],
    words,
    texts: [
      ...(official === undefined ? [] : [{ label: words.official, text: official }]),
      ...Object.entries(written).map(([label, text]) => ({ label, text })),
      { label: words.page, text: page },
    ],
    files: Object.entries(FILES).map(([format, label]) => ({
      label,
      href: urls.citation(locale, entry.kind, slugOf(entry, locale), format),
    })),
    holds: words.holds[what],
  };
}
