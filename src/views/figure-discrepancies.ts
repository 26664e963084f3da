import { figureWordsOf } from '#i18n/figure-words.ts';
import { formatNumber, formatPeriod } from '#i18n/dates.ts';
import { anchorOf } from '#model/claims.ts';
import { placesOf, recompute, type Place } from '#model/queries/figure-checks.ts';
import type { EntryOf } from '#model/types.ts';
import type { ViewContext } from './context.ts';

/** A number that a source states and its own counts do not bear out, with the sign that leads to it from the numbers concerned. */
export interface Discrepancy {
  readonly mark: string;
  readonly text: string;
  /** Where the page says more of it. */
  readonly href: string;
  readonly places: readonly Place[];
}

type Facts = EntryOf<'figure'>['facts'];

/** The checks of a figure that do not come out, as stated and as recomputed by us. */
export function findDiscrepancies(facts: Facts, context: ViewContext): Discrepancy[] {
  const found = facts.checks.flatMap((check, index) => {
    const result = recompute(facts, check);
    if (!result || result.holds) return [];
    const what = nameCheck(facts, check, context);
    const [stated, ours] = [writeNumbers(result.stated, context), writeNumbers(result.recomputed, context)];
    const text = figureWordsOf(context.locale).ours(what, stated, ours);
    return [{ text, href: `#${anchorOf(['checks', index], check)}`, places: placesOf(facts, check) }];
  });
  return found.map((discrepancy, index) => ({ ...discrepancy, mark: '*'.repeat(index + 1) }));
}

/** The signs behind a number; none where nothing is wrong with it. */
export function markOf(discrepancies: readonly Discrepancy[], series: string, period: string): string {
  return discrepancies
    .filter(({ places }) => places.some((place) => place.series === series && place.period === period))
    .map(({ mark }) => mark)
    .join(' ');
}

/** What a check is about: its total, or its series from one period to another. */
export function nameCheck(facts: Facts, check: Facts['checks'][number], { locale }: ViewContext): string {
  const series = facts.series.find(({ id }) => id === (check.kind === 'sum' ? check.total : check.series));
  const periods = check.kind === 'change' ? ` ${formatPeriod(check.from, locale)} – ${formatPeriod(check.to, locale)}` : '';
  return `${series?.label[locale] ?? ''}${periods}`;
}

/** @example '12.7%', 'nl' // => '12,7%' */
export function writeNumbers(value: string, { locale }: ViewContext): string {
  return value.replace(/-?\d+(\.\d+)?/g, (number) => formatNumber(Number(number), locale));
}
