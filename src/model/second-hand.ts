import type { DocumentEntry } from '#schema/document.ts';
import type { EntryOf } from './types.ts';

const RETOLD: ReadonlySet<DocumentEntry['kind']> = new Set(['news', 'encyclopaedia', 'web-page']);

/** Whether a document tells what others did: a body that writes of itself is named in `authors`. */
export function isSecondHand({ facts }: EntryOf<'document'>): boolean {
  return RETOLD.has(facts.kind) && facts.authors.length === 0;
}
