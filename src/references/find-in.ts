import type { Family, Reference } from './reference.ts';

/** Finds the references of some families in a text, in order; of two that overlap, the one that is tried first. */
export function findIn(families: readonly Family[], text: string, isTyped: boolean): Reference[] {
  // Every form has a number, and most texts have none.
  if (!/\d/.test(text)) return [];
  const found: Reference[] = [];
  // A mark for each character, so that no find is compared with all others.
  const taken = new Uint8Array(text.length);
  for (const finder of families.flatMap(({ finders }) => finders))
    for (const reference of finder(text, isTyped)) {
      const { start, end } = reference;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push(reference);
    }
  return found.toSorted((a, b) => a.start - b.start);
}
