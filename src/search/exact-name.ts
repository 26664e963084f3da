/**
 * One word that stands for a whole name, so that an exact name can be searched for as such: `OM`, the prosecution
 * service, is then not lost among pages with the Dutch word *om*. Made alike for the index and for the query.
 *
 * @example 'European Financial Coalition' // => 'zqeuropeanfinancialcoalitionzz'
 */
export function toExactName(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? '' : `zq${letters}zz`;
}
