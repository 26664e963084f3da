import { siteModel, siteUrls } from '#load/site.ts';
import { toDocumentItem } from '#outputs/citation-record.ts';
import { writeDocumentCitation } from '#outputs/written-citations.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { localeOf } from '#urls.ts';
import { viewCiting } from '#views/citing-view.ts';
import { createContext } from '#views/context.ts';
import { viewEntry } from '#views/entry-view.ts';

/**
 * What the page of an entry shows, as HTML and as Markdown.
 *
 * @param locale as the route has it
 */
export function readEntryPage(key: EntryKey, locale: string | undefined) {
  const context = createContext(siteModel(), siteUrls(), localeOf(locale));
  const entry = context.model.entries.get(key);
  if (!entry) throw new Error(`No entry ${key}`);
  const view = viewEntry(entry, context);
  // What people cite in a style is the document.
  const item = entry.kind === 'document' ? toDocumentItem(entry, context) : undefined;
  const written = entry.kind === 'document' ? writeDocumentCitation(entry, context) : {};
  return { context, entry, view, item, citing: viewCiting(entry, context, written, view.citation) };
}
