import { formatIdentifier } from '#model/identifier.ts';
import { parseCitation } from '#model/citation.ts';
import { titleOf } from '#model/names.ts';
import type { EntryOf } from '#model/types.ts';
import type { ViewContext } from './context.ts';
import { formatLocator } from './documents.ts';

/** A citation mark: its number on this page, and what the mark leads to. */
export interface SourceMark {
  readonly number: number;
  readonly href: string;
  /** For assistive technology and the margin: the document and the place. */
  readonly label: string;
}

/** One numbered source of a page. */
export interface SourceItem extends SourceMark {
  readonly id: string;
  readonly document: string;
  readonly documentLang: string | undefined;
  readonly identifier: string | undefined;
  readonly locator: string | undefined;
  readonly gist: string | undefined;
  /** The passage on this site, or the document's page. */
  readonly passageHref: string;
  readonly original: string | undefined;
}

/** Numbers the sources of one page in the order in which they are first marked. */
export interface Sources {
  readonly mark: (citations: readonly string[]) => SourceMark[];
  readonly list: () => SourceItem[];
}

export function createSources(context: ViewContext): Sources {
  const items = new Map<string, SourceItem>();
  return {
    mark: (citations) =>
      citations.map((citation) => {
        const known = items.get(citation);
        if (known) return known;
        const item = describeSource(citation, items.size + 1, context);
        items.set(citation, item);
        return item;
      }),
    list: () => [...items.values()],
  };
}

function describeSource(citation: string, number: number, context: ViewContext): SourceItem {
  const parts = parseCitation(citation);
  const entry = context.model.entries.get(parts.documentKey);
  if (entry?.kind !== 'document') throw new Error(`No document for the citation ${citation}: the content was not checked before building`);
  const document: EntryOf<'document'> = entry;
  const { locale, urls } = context;
  const title = titleOf(entry)[locale];
  const locator = formatLocator(document, parts, context);
  const passage = document.facts.passages.find(({ id }) => id === parts.passage);
  return {
    id: `source-${number}`,
    number,
    href: `#source-${number}`,
    label: locator === undefined ? title : `${title}, ${locator}`,
    document: title,
    documentLang:
      document.facts.shortTitle || document.facts.title.nl !== document.facts.title.en || document.facts.language === locale
        ? undefined
        : document.facts.language,
    identifier: formatIdentifier(document.facts.identifiers),
    locator,
    gist: (passage?.gist ?? (parts.locator === undefined ? document.facts.summary : undefined))?.[locale],
    passageHref: urls.entry(locale, 'document', document.id, parts.passage),
    original: document.facts.url,
  };
}
