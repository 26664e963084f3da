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

/**
 * The numbers in a text by their value, written in digits or, from two to twenty, in Dutch or English words.
 *
 * @example '1.373 meldingen, zeventien zaken, 12,7%' // => '1373', '12.7', '17'
 */
export function numbersIn(text: string): string[] {
  const normal = normaliseText(text);
  const digits = (normal.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.'));
  const words = (normal.match(/\p{L}+/gu) ?? []).flatMap((word) => NUMBER_WORDS.get(word) ?? []);
  return [...digits, ...words];
}

const NUMBER_WORDS = new Map(
  [
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ].flatMap((words) => words.split(' ').map((word, index) => [word, String(index + 2)] as const)),
);
