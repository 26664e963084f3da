/**
 * A text as search compares it: lower case, no diacritics, plain apostrophes and dashes.
 *
 * @example 'Coördinatie – Don’t' // => "coordinatie - don't"
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The words of a text, folded. A number keeps its value however its thousands are written, an abbreviation is one word
 * with or without points, and an apostrophe does not part a word: as the index has them.
 *
 * @example 'F.C.A.C.P., 1.373 meldingen, don’t' // => 'fcacp', '1373', 'meldingen', 'dont'
 */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/(?<=\d)[.,](?=\d)/g, '')
      .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
