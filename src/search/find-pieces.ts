/** No beginning is shorter: whoever types is offered nothing before the second letter. */
export const SHORTEST_START = 2;

/**
 * The places of the pieces that the entries with these texts in their names are in: of each text the longest beginning
 * that has a piece, which holds all entries with that beginning, or the best and then longer beginnings the others.
 *
 * @example ['meldknop'], ['am', 'me', 'mel'] // => [2]
 */
export function findPieces(texts: readonly string[], starts: readonly string[]): number[] {
  const places = new Map(starts.map((start, place) => [start, place]));
  const found = texts.flatMap((text) => {
    let start = text;
    while (start && !places.has(start)) start = start.slice(0, -1);
    return places.get(start) ?? [];
  });
  return [...new Set(found)];
}
