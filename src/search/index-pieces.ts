/**
 * The pieces of an index in order, each by its first word; where that has signs which the engine drops from what it is
 * asked, then a space and another word of the piece.
 */
export type IndexPieces = readonly string[];

/**
 * Words by which to ask the engine for the pieces of the index that it does not think of itself: it loads the piece of a
 * word, and none with longer words that begin so, or with its beginning. What it found would depend on what had been
 * searched before, since all that is loaded is looked through.
 *
 * @param term words with spaces between, as the engine takes them; in quotes they stand for themselves alone
 * @example 'buitenland', ['boete', 'buitenlands', 'campagne'] // => ['buitenlands']
 */
export function findFurtherPieces(term: string, pieces: IndexPieces): string[] {
  if (term.startsWith('"')) return [];
  const places = term.split(' ').flatMap((word) => placesFor(word, pieces));
  return [...new Set(places)].map((place) => pieces[place]?.split(' ').at(-1) ?? '');
}

function placesFor(word: string, pieces: IndexPieces): number[] {
  const start = startOf(word);
  if (start === '') return [];
  const places = [...pieces.keys()].filter((place) => pieces[place]?.startsWith(start));
  const [first = 0] = places;
  // What the word begins with may be the end of the piece before.
  return first > 0 && (pieces[first] ?? '') <= word ? [first - 1, ...places] : places;
}

/**
 * What a word surely shares with its stem, by which the index knows it: short words, those with a double vowel and those whose third
 * letter may end the stem as another may keep two letters of it (`zaak`, `zak`; `dying`, `die`; `teven`, `tef`).
 */
function startOf(word: string): string {
  return word.slice(0, word.length < 5 || /^.(?:(.)\1|.[vyz])/.test(word) ? 2 : 3);
}
