import { COMPARABLES, compare } from './page.ts';
import { compareIn } from '#i18n/dates.ts';
import { pairsToCompare, type Pair } from './pairs.ts';
import { compareWordsOf, type CompareWords } from './words.ts';
import { abbreviationOf, titleOf } from '#model/names.ts';
import type { Actor } from '#model/queries/participations.ts';
import { entriesOf } from '#model/entries-of.ts';
import type { ViewContext } from '#views/context.ts';

/** The page that puts entries beside each other, without what stands in its table. */
export interface CompareView {
  readonly words: CompareWords;
  /** What can be chosen, by kind. */
  readonly choices: readonly { readonly label: string; readonly options: readonly { readonly value: string; readonly text: string }[] }[];
  readonly action: string;
  /** The beginning of the address of what is known of each; its kind and id follow. */
  readonly dataHref: string;
  readonly readyMade: readonly { readonly text: string; readonly href: string }[];
}

export function viewCompare(context: ViewContext): CompareView {
  const { urls, locale, model } = context;
  const words = compareWordsOf(locale);
  return {
    words,
    choices: [
      { label: words.initiatives, options: toOptions(entriesOf(model, 'initiative'), context) },
      { label: words.organisations, options: toOptions(entriesOf(model, 'organisation'), context) },
    ],
    action: urls.feature(locale, compare),
    dataHref: urls.featureFile(locale, COMPARABLES),
    readyMade: pairsToCompare(model).map(({ id, entries }) => ({
      text: titleOfPair(entries, context),
      href: urls.feature(locale, compare, id),
    })),
  };
}

export function titleOfPair(entries: Pair['entries'], { locale }: ViewContext): string {
  return compareWordsOf(locale).titleOf(entries.map((entry) => abbreviationOf(entry) ?? titleOf(entry)[locale]));
}

function toOptions(entries: readonly Actor[], { locale }: ViewContext): CompareView['choices'][number]['options'] {
  const compare = compareIn(locale);
  return entries
    .map((entry) => {
      const short = abbreviationOf(entry);
      const title = titleOf(entry)[locale];
      return { value: entry.key, text: short === undefined || short === title ? title : `${title} (${short})` };
    })
    .toSorted((a, b) => compare(a.text, b.text));
}
