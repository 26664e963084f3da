import { compareIn } from '#i18n/dates.ts';
import { compareWordsOf, type CompareWords } from '#i18n/compare-words.ts';
import { abbreviationOf, titleOf } from '#model/names.ts';
import type { Actor } from '#model/queries/participations.ts';
import type { Model } from '#model/types.ts';
import { entriesOf, type ViewContext } from './context.ts';

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
    action: urls.compare(locale),
    dataHref: urls.comparables(locale),
    readyMade: pairsToCompare(model).map(({ id, entries }) => ({ text: titleOfPair(entries, context), href: urls.compare(locale, id) })),
  };
}

/** Two initiatives that invite comparison. */
export interface Pair {
  /** As in addresses: `fcacp--efc`. */
  readonly id: string;
  readonly entries: readonly [Actor, Actor];
}

/** Initiatives that are each other's counterpart, or of which one came before the other. */
export function pairsToCompare(model: Model): Pair[] {
  return entriesOf(model, 'initiative').flatMap((entry) =>
    entry.facts.relations.flatMap(({ kind, to }): Pair[] => {
      const other = model.entries.get(to);
      if ((kind !== 'counterpart' && kind !== 'predecessor') || other?.kind !== 'initiative') return [];
      return [{ id: `${entry.id}--${other.id}`, entries: [entry, other] }];
    }),
  );
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
