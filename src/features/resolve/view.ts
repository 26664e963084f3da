import { REFERENCE_LIST, resolve } from './page.ts';
import { referenceWordsOf, type ReferenceWords } from '#i18n/reference-words.ts';
import { compareIn } from '#i18n/dates.ts';
import { formatIdentifier } from '#model/identifier.ts';
import { entriesOf } from '#model/entries-of.ts';
import { linkToEntry, type EntryLink, type ViewContext } from '#views/context.ts';

export interface ResolveView {
  readonly action: string;
  /** The documents that references lead to, as data. */
  readonly listHref: string;
  readonly words: ReferenceWords['page'];
  readonly strings: ReferenceWords['outcome'];
  /** All papers that have a number, by that number. */
  readonly papers: readonly { readonly identifier: string; readonly link: EntryLink }[];
}

export function viewResolve(context: ViewContext): ResolveView {
  const { urls, locale, model } = context;
  const { page, outcome } = referenceWordsOf(locale);
  const papers = entriesOf(model, 'document').flatMap((document) => {
    const identifier = formatIdentifier(document.facts.identifiers);
    return identifier === undefined ? [] : { identifier, link: linkToEntry(context, document) };
  });
  return {
    action: urls.feature(locale, resolve),
    listHref: urls.featureFile(locale, REFERENCE_LIST),
    words: page,
    strings: outcome,
    papers: papers.toSorted((a, b) => compareIn(locale)(a.identifier, b.identifier)),
  };
}
