import { editionWordsOf, type EditionWords } from '#i18n/edition-words.ts';
import { formatDate } from '#i18n/dates.ts';
import { coverageOf } from '#model/queries/coverage.ts';
import { reviewDueOn } from '#model/review.ts';
import type { Claim } from '#model/types.ts';
import { wordClaim } from '#views/claims.ts';
import { entriesOf } from '#model/entries-of.ts';
import { linkTo, linkToEntry, type ViewContext } from '#views/context.ts';
import type { EntryItem } from '#views/sections.ts';

/** What an edition for editors says of the state of the content. */
export interface EditorialView {
  readonly words: EditionWords['editorial'];
  readonly lists: readonly { readonly id: string; readonly heading: string; readonly items: readonly EntryItem[] }[];
}

/** How many reviews are announced. */
const NEXT_REVIEWS = 40;

export function viewEditorial(context: ViewContext): EditorialView {
  const { model, locale } = context;
  const words = editionWordsOf(locale).editorial;
  const claims = (fits: (claim: Claim) => boolean) => model.claims.filter(fits).map((claim) => toItem(claim, context));
  return {
    words,
    lists: [
      { id: 'narrower', heading: words.narrower, items: viewNarrower(context) },
      { id: 'unverified', heading: words.unverified, items: claims(({ confidence }) => confidence === 'unverified') },
      { id: 'disputed', heading: words.disputed, items: claims(({ dispute }) => dispute !== undefined) },
      { id: 'likely', heading: words.likely, items: claims(({ confidence }) => confidence === 'likely') },
      { id: 'questions', heading: words.questions, items: viewQuestions(context) },
      { id: 'unused', heading: words.unused, items: viewUnused(context) },
      { id: 'due', heading: words.due, items: viewReviews(context) },
    ],
  };
}

/** Entries and single claims that the public edition does not hold. */
function viewNarrower(context: ViewContext): EntryItem[] {
  const { part } = editionWordsOf(context.locale);
  const entries = [...context.model.entries.values()].filter(({ facts }) => facts.audience !== 'public');
  const keys = new Set(entries.map(({ key }) => key));
  const claims = context.model.claims.filter(({ audience, entry }) => audience !== 'public' && !keys.has(entry));
  return [
    ...entries.map((entry) => ({ entry: linkToEntry(context, entry), meta: part(entry.facts.audience), text: undefined })),
    ...claims.map((claim) => ({ ...toItem(claim, context), meta: part(claim.audience) })),
  ];
}

function toItem(claim: Claim, context: ViewContext): EntryItem {
  return { entry: linkTo(context, claim.entry, claim.anchor), meta: undefined, text: wordClaim(claim, context) };
}

function viewQuestions(context: ViewContext): EntryItem[] {
  return [...context.model.entries.values()].flatMap((entry) =>
    entry.facts.openQuestions.map((question) => ({ entry: linkToEntry(context, entry), meta: undefined, text: question[context.locale] })),
  );
}

function viewUnused(context: ViewContext): EntryItem[] {
  const { unusedOf } = editionWordsOf(context.locale).editorial;
  return entriesOf(context.model, 'document').flatMap((entry) => {
    const { unused } = coverageOf(entry, context.model);
    if (unused.length === 0) return [];
    const text = unused.join(', ');
    return [{ entry: linkToEntry(context, entry), meta: unusedOf(unused.length, entry.facts.passages.length), text }];
  });
}

function viewReviews(context: ViewContext): EntryItem[] {
  return [...context.model.entries.values()]
    .map((entry) => ({ entry, due: reviewDueOn(entry) }))
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .slice(0, NEXT_REVIEWS)
    .map(({ entry, due }) => ({ entry: linkToEntry(context, entry), meta: formatDate(due, context.locale), text: undefined }));
}
