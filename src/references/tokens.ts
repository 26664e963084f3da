/*
 * Pieces of which the patterns of references are made. What repeats in them has an upper bound, so that reading takes
 * linear time on any text.
 */

export const DASH = '[-\\u2010-\\u2015]';
/** Between the parts of a number. */
export const THIN = '[ .\\u00A0\\u2009\\u202F]?';
const SPACES = '\\s{0,3}';
export const MARK = `(?:nummers?|numbers?|nrs?|nos?|n°|№)(?![\\p{L}])\\.?${SPACES}`;
/** More than one number follows. */
export const PLURAL = /^(?:nummers|numbers|nrs|nos)/iu;
export const SESSION = `\\d{4}\\s?(?:/|${DASH})\\s?(?:\\d{4}|\\d{2})(?!\\d)`;

/** @example '1999/00' // => '1999-2000'; undefined where the years do not follow each other */
export function readSession(text: string | undefined): string | undefined {
  const digits = text?.replace(/\D/g, '') ?? '';
  const first = Number(digits.slice(0, 4));
  const second = (first + 1) % (digits.length === 6 ? 100 : 10_000);
  return Number(digits.slice(4)) === second && digits.length >= 6 ? `${first}-${first + 1}` : undefined;
}

/** @example readRoman('xiv') // => true; the chapters of the budget go up to twenty, some with a letter */
export function isChapter(text: string): boolean {
  return /^(?:x{0,1}(?:ix|iv|v?i{1,3}|v)|x{1,2})[abc]?$/i.test(text);
}

/** Without zeros before it: '0090' // => '90'. */
export function toNumber(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}
