import { fold } from './fold.ts';

/*
 * Some things are searched for as one made-up word that the index has too: a name as a whole, a reference, a date.
 * Each begins with a letter of its own kind after `zq`, so that none begins another and none is a word of a language.
 */

/**
 * The word that stands for a whole name, so that an exact name can be searched for as such: `OM`, the prosecution
 * service, is then not lost among pages with the Dutch word *om*.
 *
 * @example 'European Financial Coalition' // => 'zqneuropeanfinancialcoalitionzz'
 */
export function toNameWord(name: string): string {
  return `zqn${fold(name).replace(/[^\p{L}\p{N}]/gu, '')}zz`;
}

/**
 * The word that stands for a reference. Without its end it begins the words of all papers of a dossier.
 *
 * @example 'kst-32123-vi-90' // => 'zqrkstq32123qviq90zz'
 */
export function toReferenceWord(key: string): string {
  return `${toReferenceStart(key).slice(0, -1)}zz`;
}

/** @example 'kst-32123-vi' // => 'zqrkstq32123qviq' */
export function toReferenceStart(key: string): string {
  return `zqr${key.replace(/[^a-z0-9]+/g, 'q')}q`;
}

/**
 * The word that stands for a day, or begins the words of all days of a month.
 *
 * @example '2010-01-13' // => 'zqd20100113'
 * @example '2010-01' // => 'zqd201001'
 */
export function toDateWord(date: string): string {
  return `zqd${date.replaceAll('-', '')}`;
}
