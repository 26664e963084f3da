import path from 'node:path';
import { readPieces } from '#integrations/index-pieces.ts';
import { wordsOf } from '#search/fold.ts';
import type { Answer } from '#search/search.ts';
import { LOCALES, type Locale } from '#site.ts';
import { openSiteSearch } from './open-search.ts';

const isPlain = (word: string) => wordsOf(word)[0] === word;
const pieceWords = async (folder: string, locale: Locale) => readPieces(path.join(folder, locale, 'pagefind'));

/** The words of the index of a language. */
export async function readIndexWords(folder: string, locale: Locale): Promise<string[]> {
  return (await pieceWords(folder, locale)).flat().filter(isPlain);
}

/**
 * Searches for each word as the first search of a visit, and where all of the index is loaded.
 *
 * @param folder of the site's search data
 * @returns the words that were not answered alike, each with how many answers it had
 */
export async function findDifferences(folder: string, locale: Locale, words: readonly string[]): Promise<string[]> {
  const warm = openSiteSearch(folder);
  for (const each of LOCALES) {
    const engine = await warm.engine(each);
    const oneOfEach = (await pieceWords(folder, each)).map((piece) => piece.find(isPlain));
    await engine.search(oneOfEach.join(' '));
  }
  const ids = ({ found }: Answer) => found.map(({ id }) => id);
  const differences: string[] = [];
  for (const word of words) {
    const first = ids(await openSiteSearch(folder).answer(word, locale));
    const later = ids(await warm.answer(word, locale));
    if (first.join() !== later.join()) differences.push(`${word} (${locale}): ${first.length} answers at first, ${later.length} later`);
  }
  return differences;
}
