/** The words for a length of time in one language: of each the singular and the plural, and how two are joined. */
export interface ElapsedWords {
  readonly years: readonly [one: string, many: string];
  readonly months: readonly [one: string, many: string];
  readonly days: readonly [one: string, many: string];
  /** With `{first}` and `{second}`. */
  readonly both: string;
}

/**
 * How long it is from one day to a later one: in whole years and months, and under a month in days. From the last day of a
 * month to the last of another are whole months.
 *
 * @param from and `to` as `2010-12-31`
 * @example '2010-12-31', '2028-07-31' // => '17 years and 7 months'
 */
export function wordElapsed(from: string, to: string, words: ElapsedWords): string {
  const months = monthsBetween(from, to);
  if (months === 0) return count((Date.parse(to) - Date.parse(from)) / 86_400_000, words.days);
  const parts = [count(Math.floor(months / 12), words.years), count(months % 12, words.months)];
  const [first = '', second] = parts.filter((part) => !part.startsWith('0 '));
  return second === undefined ? first : words.both.replace('{first}', first).replace('{second}', second);
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const lastDay = new Date(Date.UTC(b.getUTCFullYear(), b.getUTCMonth() + 1, 0)).getUTCDate();
  return b.getUTCDate() < Math.min(a.getUTCDate(), lastDay) ? months - 1 : months;
}

function count(number: number, [one, many]: readonly [string, string]): string {
  return `${number} ${number === 1 ? one : many}`;
}
