import { formatDate } from '#i18n/dates.ts';
import { dossierWordsOf } from './words.ts';
import { formatIdentifier } from '#model/identifier.ts';
import { summaryOf } from '#model/names.ts';
import { isFinding } from '#model/queries/commitment-state.ts';
import type { EntryOf } from '#model/types.ts';
import { viewStanding, wordWhen, type Standing, type StatementItem } from '#views/claims.ts';
import { wordOutcome } from '#views/commitments.ts';
import { hostOf, linkTo, linkToEntry, type EntryLink, type ViewContext } from '#views/context.ts';
import { viewDated, viewFacts } from '#views/kinds/actor.ts';
import { viewLead, viewStatus } from '#views/kinds/initiative.ts';
import type { KeyFact } from '#views/sections.ts';
import type { SourceMark, Sources } from '#views/sources.ts';

/** An entry as it stands in a dossier: what it is, and the facts that matter at a table. */
export interface DossierItem {
  readonly entry: EntryLink;
  /** What stands beside it: a date, a state or a sort. */
  readonly meta?: string | undefined;
  readonly text?: string | undefined;
  readonly marks?: readonly SourceMark[];
  readonly standing?: Standing;
  readonly details?: readonly KeyFact[];
  readonly statements?: readonly StatementItem[];
}

/** @param isMain whether the topic is its main one, so that its single facts are told too */
export function viewInitiativeItem(entry: EntryOf<'initiative'>, isMain: boolean, context: ViewContext, sources: Sources): DossierItem {
  const details = [
    ...viewStatus(entry, context, sources),
    ...viewDated('start', entry, context, sources),
    ...viewDated('end', entry, context, sources),
    ...viewLead(entry, context, sources),
  ];
  const facts = isMain ? viewFacts(entry, context, sources) : undefined;
  return {
    entry: linkToEntry(context, entry),
    meta: context.messages.initiativeKinds[entry.facts.kind],
    text: summaryOf(entry)[context.locale],
    details,
    statements: facts?.type === 'statements' ? facts.items : [],
  };
}

/** What was promised, by whom and by when, and the latest that was said of it. */
export function viewCommitmentItem(entry: EntryOf<'commitment'>, context: ViewContext, sources: Sources): DossierItem {
  const { messages, locale } = context;
  const { fields } = messages;
  const { by, madeIn, due, trail } = entry.facts;
  const made = {
    text: formatDate(madeIn.when, locale),
    marks: sources.mark(madeIn.cite),
    standing: viewStanding(madeIn, context, sources),
  };
  const last = trail.at(-1);
  return {
    entry: linkToEntry(context, entry),
    meta: wordOutcome(entry, context),
    text: summaryOf(entry)[locale],
    details: [
      { label: fields.owner, values: by.map((owner) => linkTo(context, owner)) },
      { label: fields.madeIn, values: [made] },
      { label: fields.due, values: [{ text: due === undefined ? messages.notKnown : formatDate(due, locale) }] },
    ],
    statements: [
      {
        label: last && !isFinding(last.state) ? dossierWordsOf(locale).latest : messages.sections.trail,
        when: last && wordWhen(last.when, context),
        text: last?.note[locale] ?? messages.notTraced,
        marks: sources.mark(last?.cite ?? []),
        ...(last && { standing: viewStanding(last, context, sources) }),
      },
    ],
  };
}

export function viewEventItem(entry: EntryOf<'event'>, context: ViewContext, sources: Sources): DossierItem {
  const { facts } = entry;
  return {
    entry: linkToEntry(context, entry),
    meta: formatDate(facts.when, context.locale),
    text: facts.summary?.[context.locale],
    marks: sources.mark(facts.cite),
    standing: viewStanding(facts, context, sources),
  };
}

export function viewTermItem(entry: EntryOf<'term'>, context: ViewContext, sources: Sources): DossierItem {
  const { source, standing } = entry.facts;
  return {
    entry: linkToEntry(context, entry),
    meta: standing === 'historic' ? context.messages.historicTerm : undefined,
    text: summaryOf(entry)[context.locale],
    marks: sources.mark(source?.cite ?? []),
    ...(source && { standing: viewStanding(source, context, sources) }),
  };
}

/** A document by its official number; where it has none, with its address on the web. */
export function viewDocumentItem(entry: EntryOf<'document'>, context: ViewContext): DossierItem {
  const { messages, locale } = context;
  const { date, identifiers, kind, url } = entry.facts;
  const identifier = formatIdentifier(identifiers);
  const original = url === undefined ? [] : [{ text: hostOf(url), href: url, isExternal: true }];
  return {
    entry: linkToEntry(context, entry),
    meta: date === undefined ? messages.dates.undated : formatDate(date, locale),
    text: [messages.documentKinds[kind], identifier].filter((each) => each !== undefined).join(' · '),
    details: identifier === undefined && original.length > 0 ? [{ label: messages.fields.original, values: original }] : [],
  };
}
