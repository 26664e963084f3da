import { showWord } from './fold.ts';
import type { Query } from './query.ts';

/** A part of how a query was read: words as they are, and what signs make of others. */
export interface ReadPart {
  readonly as: 'words' | 'exactly' | 'number' | 'day' | 'without' | 'or';
  readonly text: string;
}

/**
 * How a query was read, where it was as more than its words: to be said, since signs may not have been meant so.
 *
 * @example readQuery('filter -2010') // => words `filter`, without `2010`
 */
export function readingOf(query: Query): readonly ReadPart[] {
  const parts = query.either[0] ? query.either : [query];
  const reading = parts.flatMap((part, at) => [...(at > 0 ? [{ as: 'or', text: '' } as const] : []), ...partsOf(part)]);
  return reading.every(({ as }) => as === 'words') ? [] : reading;
}

function partsOf({ words, phrases, references, dates, excluded }: Query): ReadPart[] {
  const toPart = (as: ReadPart['as']) => (text: string) => ({ as, text });
  const each = (lists: readonly (readonly string[])[]) => lists.map((list) => list.map(showWord).join(' '));
  return [
    ...each(words[0] ? [words] : []).map(toPart('words')),
    ...each(phrases).map(toPart('exactly')),
    ...references.map(({ text }) => text).map(toPart('number')),
    ...dates.map(({ text }) => text).map(toPart('day')),
    ...each(excluded).map(toPart('without')),
  ];
}
