import type { Library } from './library.ts';
import { OPERATOR, readQuery, type Query } from './query.ts';

/**
 * Reads a query as it is meant on a site, with its operators: in capitals only, these are commands where abbreviations stand on both
 * sides. Few queries have any, so that what reads them is loaded then.
 *
 * @param isPlain whether all signs are searched as words
 */
export async function readAsked(text: string, own: Pick<Library, 'names'>, isPlain = false): Promise<Query> {
  if (isPlain || !OPERATOR.test(text)) return readQuery(text, { isPlain });
  const { operandsOf, standBetweenAbbreviations, toAlternatives } = await import('./operators.ts');
  if (text !== text.toUpperCase()) return readQuery(text, { toAlternatives });
  const book = await own.names(operandsOf(text).map((word) => word.toLowerCase()));
  return readQuery(text, standBetweenAbbreviations(text, book) ? { toAlternatives } : {});
}
