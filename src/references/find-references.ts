import { COUNCIL_OF_EUROPE } from './council-of-europe.ts';
import { EUROPEAN_UNION } from './eu/european-union.ts';
import { findIn } from './find-in.ts';
import { DUTCH_LAW } from './netherlands/law.ts';
import { DUTCH_PARLIAMENT } from './netherlands/parliament.ts';
import type { Reference } from './reference.ts';
import { UNITED_NATIONS } from './united-nations.ts';

const ALL = [DUTCH_PARLIAMENT, EUROPEAN_UNION, COUNCIL_OF_EUROPE, DUTCH_LAW, UNITED_NATIONS];

/**
 * Finds the references in a text, in order, none overlapping another.
 *
 * @param isTyped whether the text is what somebody typed to find something: then bare numbers count too
 * @example 'see 32 123 VI, nr. 90' // => paper kst-32123-vi-90 at 4 to 21
 */
export function findReferences(text: string, { isTyped = false } = {}): Reference[] {
  return findIn(ALL, text, isTyped);
}
