import type { Library } from './library.ts';
import { isInCapitals, operandsOf, standBetweenAbbreviations } from './operators.ts';
import { readQuery, type Query } from './query.ts';

/**
 * Reads a query as it is meant on a site: in capitals only, operators are commands where abbreviations stand on both sides.
 *
 * @param isPlain whether all signs are searched as words
 */
export async function readAsked(text: string, own: Pick<Library, 'names'>, isPlain = false): Promise<Query> {
  if (isPlain || !isInCapitals(text)) return readQuery(text, { isPlain });
  const book = await own.names(operandsOf(text).map((word) => word.toLowerCase()));
  return readQuery(text, { areCommands: standBetweenAbbreviations(text, book) });
}
