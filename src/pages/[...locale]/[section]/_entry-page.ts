import { siteModel, siteUrls } from '#load/site.ts';
import { writeCitation } from '#outputs/citation-formats.ts';
import { toDocumentItem } from '#outputs/citation-record.ts';
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
  // What people cite in a style is the document; writing one takes over a millisecond, which thousands of other pages need not pay.
  const item = entry.kind === 'document' ? toDocumentItem(entry, context) : undefined;
  const written = item ? writeCitation(item, context.locale) : {};
  return { context, entry, view, item, citing: viewCiting(entry, context, written, view.citation) };
}
