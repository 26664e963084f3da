import type { EntryOf } from '#model/types.ts';
import type { CitationParts } from '#model/citation.ts';
import type { ViewContext } from './context.ts';

/**
 * The place in a document, in words.
 *
 * @example passage `bof.1` of the letter, 'en' // => 'Bits of Freedom, ¶ 1'
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
  const name = found.kind === 'paragraph' && number !== undefined ? messages.paragraph : messages.passageKinds[found.kind];
  const isNumbered = number !== undefined && (found.kind === 'paragraph' || found.kind === 'article');
  const place = isNumbered ? `${name}\u00A0${number}` : name;
  const inTable = cell ? `: ${cell.row}, ${cell.column}` : '';
  return `${section === undefined ? '' : `${section}, `}${place}${inTable}`;
}
