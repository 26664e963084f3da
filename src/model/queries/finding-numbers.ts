import type { Figure } from '#schema/figure.ts';
import { normaliseText, numbersIn } from '../evidence.ts';

/**
 * The numbers in a finding that are none of the figure's: no value and no period, and of those in per cent no value in
 * per cent, no change that a check states and none that can be recomputed from two values of one series.
 *
 * @example a figure of 475 in 2010 and 568 in 2013, 'From 475 to 586, a rise of 19.6%' // => ['586']
 */
export function findUnsupported(figure: Figure, finding: string): string[] {
  const percentages: string[] = [];
  const scaled: string[] = [];
  const rest = normaliseText(finding)
    .replace(PERCENT, (_, number: string) => take(number, percentages))
    .replace(SCALED, (_, number: string, word: string) => take(String(scale(Number(point(number)), word)), scaled));
  const values = figure.series.flatMap((series) => series.values).filter((value) => value !== null);
  const factor = scale(1, /\b(million|billion)\b/.exec(figure.unit.en)?.[0] ?? '');
  const plain = new Set([...values.map(String), ...figure.periods.flatMap((period) => period.match(/\d+/g) ?? [])]);
  const large = new Set(values.map((value) => String(scale(value * factor, ''))));
  const changes = new Set([...changesIn(figure), ...(/%|per cent/.test(figure.unit.en) ? values.map(String) : [])]);
  return [
    ...percentages.filter((number) => !changes.has(number)).map((number) => `${number}%`),
    ...scaled.filter((number) => !large.has(number)),
    ...numbersIn(rest).filter((number) => !plain.has(number)),
  ];
}

const PERCENT = /(\d+(?:[.,]\d+)?)\s?(?:%|per cent|procent)/g;
const SCALED = /(\d+(?:[.,]\d+)?) (million|miljoen|billion|miljard)/g;
const FACTORS: Readonly<Record<string, number>> = { million: 1e6, miljoen: 1e6, billion: 1e9, miljard: 1e9 };

/** Whole, since 1.1 times a million is not quite that to a computer. */
function scale(number: number, word: string): number {
  const factor = FACTORS[word] ?? 1;
  return factor === 1 && number < 1e6 ? number : Math.round(number * factor);
}

function take(number: string, into: string[]): string {
  into.push(point(number));
  return ' ';
}

function point(number: string): string {
  return number.replace(',', '.');
}

/** What checks state, and what two values of one series make, whole and to one decimal. */
function changesIn({ series, checks }: Figure): string[] {
  const stated = checks.flatMap((check) => (check.kind === 'change' ? String(Math.abs(check.statedPercent)) : []));
  const pairs = series.flatMap(({ values }) => {
    const known = values.filter((value) => value !== null && value !== 0);
    return known.flatMap((from, index) => known.slice(index + 1).map((to) => Math.abs((Number(to) / Number(from) - 1) * 100)));
  });
  return [...stated, ...pairs.flatMap((percent) => [String(Math.round(percent)), String(Math.round(percent * 10) / 10)])];
}
