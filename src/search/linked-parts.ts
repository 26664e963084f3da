import type { Engine } from './engine.ts';
import { hasExactly } from './one-word.ts';

/** How far from the beginning and the end parts may be linked. */
const FROM_START = 4;
const FROM_END = 3;
const LINKS = ['s', 'n', 'en'];

/**
 * A Dutch compound that no page has, as pages have it with another letter between its parts, or with none.
 *
 * @example 'pannekoek' // => 'pannenkoek'
 */
export async function findLinkedOtherwise(word: string, engine: Engine): Promise<string | undefined> {
  const ways = [...withoutLinks(word), ...placesIn(word).flatMap((at) => LINKS.map((link) => word.slice(0, at) + link + word.slice(at)))];
  const known = await Promise.all(ways.map((way) => hasExactly(way, engine)));
  return ways.find((_, at) => known[at]);
}

/**
 * A word without what may link its parts.
 *
 * @example 'drugsbeleid' // => 'drugbeleid'
 */
export function withoutLinks(word: string): string[] {
  return placesIn(word).flatMap((at) =>
    LINKS.filter((link) => word.startsWith(link, at) && word.length - at - link.length >= FROM_END).map(
      (link) => word.slice(0, at) + word.slice(at + link.length),
    ),
  );
}

function placesIn(word: string): number[] {
  return Array.from({ length: Math.max(0, word.length - FROM_START - FROM_END + 1) }, (_, at) => at + FROM_START);
}
