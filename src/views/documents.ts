import type { EntryOf } from '#model/types.ts';
import type { CitationParts } from '#model/citation.ts';
import type { ViewContext } from './context.ts';

/**
 * The place in a document, in words.
 *
 * @example passage `bof.1` of the letter, 'en' // => 'Bits of Freedom, ¶ 1'
 * @example passage `art.7` of a decree // => 'art. 7'
 */
export function formatLocator(
  document: EntryOf<'document'>,
  { locator, passage, cell }: CitationParts,
  context: ViewContext,
): string | undefined {
  if (locator === undefined || passage === undefined) return locator;
  const found = document.facts.passages.find(({ id }) => id === passage);
  if (!found) return passage;
  const { messages, locale } = context;
  const section = document.facts.sections.find(({ id }) => id === found.section)?.heading[locale];
  const number = /(\d+)$/.exec(passage)?.[1];
  if (found.kind === 'note') return messages.note(number ?? passage);
  const sign = passage.startsWith('art.') ? 'art.' : messages.paragraph;
  const place = found.kind === 'paragraph' && number !== undefined ? `${sign}\u00A0${number}` : messages.passageKinds[found.kind];
  const inTable = cell ? `: ${cell.row}, ${cell.column}` : '';
  return `${section === undefined ? '' : `${section}, `}${place}${inTable}`;
}
