import { hrefOfFeature } from '#features/links.ts';
import { briefWordsOf, deskWordsOf, type DeskWords } from '#desk/words.ts';
import { LOCALES } from '#site.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { CITATION_FILES } from '#urls.ts';
import { messagesOf } from '#i18n/catalogue.ts';
import type { ViewContext } from './context.ts';

/** The ways to cite one statement of a page. */
export interface CiteDialogView {
  readonly words: DeskWords;
  /** The words of what is copied, as JSON for the browser. */
  readonly briefWords: string;
  readonly formats: readonly { readonly format: string; readonly name: string }[];
  /** Where the site has a basket. */
  readonly basketHref: string | undefined;
}

export function viewCiteDialog(context: ViewContext): CiteDialogView {
  const { locale } = context;
  return {
    words: deskWordsOf(locale),
    briefWords: JSON.stringify(briefWordsOf(locale)),
    formats: viewFormats(),
    basketHref: hrefOfFeature('basket', context),
  };
}

/** The page on which a reader works with what they put aside. */
export interface BasketView {
  readonly words: DeskWords;
  readonly strings: string;
  readonly briefWords: string;
  /** The folder of the records of each kind, as JSON for the browser. */
  readonly records: string;
  readonly formats: CiteDialogView['formats'];
  readonly languages: readonly { readonly value: string; readonly name: string; readonly isOwn: boolean }[];
}

export function viewBasket({ locale, urls }: ViewContext): BasketView {
  const words = deskWordsOf(locale);
  return {
    words,
    strings: JSON.stringify({ ...words.basket, copied: words.copied, notCopied: words.notCopied, notKept: words.notKept }),
    briefWords: JSON.stringify(Object.fromEntries(LOCALES.map((each) => [each, briefWordsOf(each)]))),
    records: JSON.stringify(Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, urls.record(kind, '').replace(/\.json$/, '')]))),
    formats: viewFormats(),
    languages: LOCALES.map((value) => ({ value, name: messagesOf(value).languageName, isOwn: value === locale })),
  };
}

function viewFormats(): CiteDialogView['formats'] {
  return Object.entries(CITATION_FILES).map(([format, { name }]) => ({ format, name }));
}
