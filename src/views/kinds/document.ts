import { formatDate, formatLanguage } from '#i18n/dates.ts';
import { formatIdentifier } from '#model/identifier.ts';
import { anchorOf } from '#model/claims.ts';
import { parseCitation } from '#model/citation.ts';
import { claimsByPassage } from '#model/queries/coverage.ts';
import type { Claim, EntryOf } from '#model/types.ts';
import type { Passage } from '#schema/document.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { viewStanding, wordClaim, type StatementItem } from '../claims.ts';
import { entriesOf } from '#model/entries-of.ts';
import { hostOf, linkTo, type ViewContext } from '../context.ts';
import { formatLocator } from '../documents.ts';
import type { KindView } from './kind-view.ts';
import type { KeyFact, PassageItem, Section, StatementLink } from '../sections.ts';
import type { Sources } from '../sources.ts';
import { viewTopics } from './actor.ts';
import { viewEntries, viewRelated } from './related.ts';

export function viewDocument(entry: EntryOf<'document'>, context: ViewContext, sources: Sources): KindView {
  const { messages, model } = context;
  const claims = (model.claimsByDocument.get(entry.id) ?? []).filter((claim) => claim.entry !== entry.key);
  const citing = claims.filter(({ entry: key }) => key.startsWith('document/')).map((claim) => claim.entry);
  const naming = (model.referencesTo.get(entry.key) ?? [])
    .filter(({ field }) => field === 'cites' || field === 'follows')
    .map((reference) => reference.from);
  const hasPassages = entry.facts.passages.length > 0;
  return {
    sortLabel: messages.documentKinds[entry.facts.kind],
    keyFacts: viewKeyFacts(entry, context),
    sections: [
      viewEntries('commitments-made', messages.sections.commitmentsMade, findMade(entry, context), context),
      hasPassages
        ? viewPassages(entry, context)
        : { type: 'statement-links', id: 'cited-by', heading: messages.sections.citedBy, items: toLinks(claims, context) },
      viewWrongCitations(entry, context, sources),
      viewCited(entry, context),
      viewEntries('cited-by-documents', messages.sections.citedByDocuments, [...naming, ...citing], context),
      ...viewRelated(entry.key, context),
    ],
  };
}

function viewKeyFacts({ facts, ...entry }: EntryOf<'document'>, context: ViewContext): KeyFact[] {
  const { messages, locale } = context;
  const { fields } = messages;
  const identifier = formatIdentifier(facts.identifiers);
  const original = facts.url
    ? [{ text: hostOf(facts.url), href: facts.url, isExternal: true }]
    : [{ text: facts.urlNote?.[locale] ?? messages.noAddress }];
  const isOriginalHere = facts.language === locale;
  return [
    {
      label: fields.title,
      values: [{ text: facts.language === 'nl' ? facts.title.nl : facts.title.en, lang: isOriginalHere ? undefined : facts.language }],
    },
    ...(identifier ? [{ label: messages.officialCitation, values: [{ text: identifier }] }] : []),
    { label: fields.kind, values: [{ text: messages.documentKinds[facts.kind] }] },
    { label: fields.date, values: [{ text: facts.date === undefined ? messages.dates.undated : formatDate(facts.date, locale) }] },
    ...(facts.authors.length > 0
      ? [
          {
            label: fields.authors,
            values: facts.authors.map((author) => linkTo(context, author)),
          },
        ]
      : []),
    ...(facts.publisher ? [{ label: fields.publisher, values: [{ text: facts.publisher }] }] : []),
    { label: fields.language, values: [{ text: formatLanguage(facts.language, locale) }] },
    { label: fields.reading, values: [{ text: messages.readingStatuses[facts.readingStatus] }] },
    ...(facts.verified ? [{ label: fields.verified, values: [{ text: formatDate(facts.verified, locale) }] }] : []),
    { label: fields.original, values: original },
    ...viewTopics({ ...entry, facts }, context, 'document'),
  ];
}

function viewPassages(entry: EntryOf<'document'>, context: ViewContext): Section {
  const { messages, model } = context;
  const byPassage = claimsByPassage(entry, model);
  const { passages } = entry.facts;
  const used = passages.filter(({ id }) => byPassage.has(id)).length;
  return {
    type: 'passages',
    id: 'passages',
    heading: messages.sections.passages,
    intro: messages.gistNotice,
    coverage: { used, total: passages.length, text: messages.coverage(used, passages.length) },
    items: passages.map((passage, index) => ({
      ...toPassage(entry, passage, byPassage.get(passage.id) ?? [], context),
      sectionHeading: passage.section === passages[index - 1]?.section ? undefined : headingOf(entry, passage, context),
    })),
  };
}

/** The commitments that were made in it. */
function findMade({ key }: EntryOf<'document'>, { model }: ViewContext): EntryKey[] {
  return entriesOf(model, 'commitment')
    .filter(({ facts }) => facts.madeIn.cite.some((citation) => parseCitation(citation).documentKey === key))
    .map((commitment) => commitment.key);
}

/** The documents it cites, each the anchor of its claim, and those it follows. */
function viewCited({ facts }: EntryOf<'document'>, context: ViewContext): Section {
  const section = viewEntries(
    'cites',
    context.messages.sections.documentsCited,
    [...facts.cites.map(({ document }) => document), ...facts.follows],
    context,
  );
  const anchors = new Map(facts.cites.map((cited, index) => [linkTo(context, cited.document).href, anchorOf(['cites', index], cited)]));
  return { ...section, items: section.items.map((item) => ({ ...item, anchor: anchors.get(item.entry.href) })) };
}

function headingOf({ facts }: EntryOf<'document'>, { section }: Passage, { locale }: ViewContext): string | undefined {
  return facts.sections.find(({ id }) => id === section)?.heading[locale];
}

function toPassage(
  entry: EntryOf<'document'>,
  passage: Passage,
  claims: readonly Claim[],
  context: ViewContext,
): Omit<PassageItem, 'sectionHeading'> {
  const { locale, messages } = context;
  const links = toLinks(claims, context);
  const label = (id: string) => formatLocator(entry, parseCitation(`${entry.id}#${id}`), context) ?? id;
  return {
    id: passage.id,
    label: label(passage.id),
    gist: passage.gist[locale],
    notes: entry.facts.passages.filter(({ noteTo }) => noteTo === passage.id).map(({ id }) => ({ id, label: label(id) })),
    noteTo: passage.noteTo === undefined ? undefined : { id: passage.noteTo, label: label(passage.noteTo) },
    claims: links,
    claimCount: claims.length === 0 ? (passage.unused?.[locale] ?? messages.unusedPassage) : messages.restsOnThis(links.length),
  };
}

/** One line for each statement; a text cited in both languages counts once, in the language of the page. */
function toLinks(claims: readonly Claim[], context: ViewContext): StatementLink[] {
  const shown = claims.filter(({ statement }) => statement.type !== 'text' || statement.language === context.locale);
  const links = shown.map((claim) => ({ entry: linkTo(context, claim.entry, claim.anchor), text: wordClaim(claim, context) }));
  return links.filter(
    (link, index) => links.findIndex(({ entry, text }) => entry.href === link.entry.href && text === link.text) === index,
  );
}

function viewWrongCitations({ facts }: EntryOf<'document'>, context: ViewContext, sources: Sources): Section {
  const items = facts.wrongCitations.map((wrong, index): StatementItem => ({
    anchor: anchorOf(['wrongCitations', index], wrong),
    label: wrong.text,
    text: wrong.reason[context.locale],
    marks: sources.mark(wrong.cite),
    standing: viewStanding(wrong, context, sources),
  }));
  return {
    type: 'statements',
    id: 'wrong-citations',
    heading: context.messages.sections.wrongCitations,
    items,
  };
}
