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
    return `Kamerstukken II${session}, ${formatPaperNumber(paper)}`;
  }
  return gazette ?? euReference ?? treatySeries ?? parliamentaryQuestion ?? celex;
}

/** @example { dossier: '32123', chapter: 'VI', number: 90 } // => '32 123 VI, nr. 90' */
function formatPaperNumber({ dossier, chapter, number }: NonNullable<Identifiers['parliamentaryPaper']>): string {
  return `${dossier.slice(0, 2)} ${dossier.slice(2)}${chapter ? ` ${chapter}` : ''}, nr. ${number}`;
}
