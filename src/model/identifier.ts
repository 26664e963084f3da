import { writeDossier } from '#references/netherlands/publications.ts';
import type { EntryOf } from './types.ts';

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
    return `Kamerstukken II${session}, ${writeDossier(paper.dossier, paper.chapter)}, nr. ${paper.number}`;
  }
  return gazette ?? euReference ?? treatySeries ?? parliamentaryQuestion ?? celex;
}
