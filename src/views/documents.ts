import type { EntryOf } from '#model/types.ts';
import type { CitationParts } from '#model/citation.ts';
import type { ViewContext } from './context.ts';

type Identifiers = EntryOf<'document'>['facts']['identifiers'];

/**
 * The official way to name a document.
 *
 * @example a parliamentary paper // => 'Kamerstukken II 2009–2010, 32 123 VI, nr. 120'
 */
export function formatIdentifier({
  parliamentaryPaper: paper,
  parliamentaryQuestion,
  gazette,
  euReference,
  treatySeries,
  celex,
}: Identifiers): string | undefined {
  if (paper) {
    const session = paper.session ? ` ${paper.session.replace('-', '–')}` : '';
    return `Kamerstukken II${session}, ${formatPaperNumber(paper)}`;
  }
  return gazette ?? euReference ?? treatySeries ?? parliamentaryQuestion ?? celex;
}

/** @example { dossier: '32123', chapter: 'VI', number: 90 } // => '32 123 VI, nr. 90' */
function formatPaperNumber({ dossier, chapter, number }: NonNullable<Identifiers['parliamentaryPaper']>): string {
  return `${dossier.slice(0, 2)} ${dossier.slice(2)}${chapter ? ` ${chapter}` : ''}, nr. ${number}`;
}

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
  const place =
    found.kind === 'paragraph' && number !== undefined ? `${messages.paragraph}\u00A0${number}` : messages.passageKinds[found.kind];
  const inTable = cell ? `: ${cell.row}, ${cell.column}` : '';
  return `${section === undefined ? '' : `${section}, `}${place}${inTable}`;
}
