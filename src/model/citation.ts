import { CITATION_PATTERN } from '#schema/parts/citation.ts';
import type { EntryKey } from '#schema/parts/ref.ts';

/** A citation in parts. A locator that begins with a letter and holds no space is a passage id. */
export interface CitationParts {
  readonly document: string;
  readonly documentKey: EntryKey;
  readonly locator: string | undefined;
  /** The passage: the locator without its table cell; undefined for pages and articles. */
  readonly passage: string | undefined;
  readonly cell: { readonly row: string; readonly column: string } | undefined;
}

/** @example 'kst-32123-vi-120#pol.table[klpd,2009-Q4]' // => document, passage `pol.table`, cell klpd × 2009-Q4 */
export function parseCitation(citation: string): CitationParts {
  const known = parsed.get(citation);
  if (known) return known;
  const parts = takeApart(citation);
  parsed.set(citation, parts);
  return parts;
}

/** Rules, claims and pages each ask again for the same citations. */
const parsed = new Map<string, CitationParts>();

function takeApart(citation: string): CitationParts {
  const groups = CITATION_PATTERN.exec(citation)?.groups;
  const document = groups?.['document'] ?? citation;
  const locator = groups?.['locator'];
  const isPage = locator !== undefined && PAGE_LOCATOR.test(locator);
  const cell = locator === undefined ? undefined : /\[(?<row>[^,]+),(?<column>[^\]]+)\]$/.exec(locator)?.groups;
  return {
    document,
    documentKey: `document/${document}`,
    locator,
    passage: locator === undefined || isPage ? undefined : locator.replace(/\[.*$/, ''),
    cell: cell ? { row: cell['row'] ?? '', column: cell['column'] ?? '' } : undefined,
  };
}

/** A page, article or section, as in `p. 3`, `art. 25`, `§ 4`; the space tells them from passage ids. */
const PAGE_LOCATOR = /^(?:p|pp|art|§)\.? [0-9]/;
