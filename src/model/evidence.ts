/**
 * Undoes what printing does to a text, so that terms can be found in it: case, hyphens at the end of lines, soft
 * hyphens, kinds of space, dash and quotation mark, and the points or commas in thousands.
 *
 * @example 'kinderpor-\nnografie, 1.373' // => 'kinderpornografie, 1373'
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .replace(/(\p{L})-\s*\n\s*(\p{L})/gu, '$1$2')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201B]/g, "'")
    .replace(/[\u201C\u201D\u00AB\u00BB]/g, '"')
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a term stands in a text as whole words; both may be as printed. A number differs by one digit: it does not. */
export function hasEvidence(text: string, term: string): boolean {
  const escaped = normaliseText(term).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(normaliseText(text));
}
