import { dossiers } from './page.ts';
import { compareIn, formatDate } from '#i18n/dates.ts';
import { dossierWordsOf, type DossierWords } from './words.ts';
import { compareDates, dateOf } from '#model/queries/dates.ts';
import { topicsInUse } from '#model/queries/facets.ts';
import type { Entry, EntryOf } from '#model/types.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { entriesOf } from '#model/entries-of.ts';
import { compareTitles, linkToEntry, type EntryLink, type ViewContext } from '#views/context.ts';
import { FACETS_BY_KIND } from '#views/facets.ts';
import { viewDossierFigure, type DossierFigure } from './figures.ts';
import { viewCommitmentItem, viewDocumentItem, viewEventItem, viewInitiativeItem, viewTermItem, type DossierItem } from './items.ts';
import { viewParticipants } from '#views/kinds/actor.ts';
import { viewParticipantTable, type ParticipantTable } from '#views/participant-table.ts';
import type { EntryItem } from '#views/sections.ts';
import { createSources, type SourceItem, type Sources } from '#views/sources.ts';

/** Everything about a topic, in the order in which somebody would read it. */
export interface DossierView {
  readonly words: DossierWords;
  readonly title: string;
  readonly definition: string;
  readonly reviewed: string;
  /** Where the document is, for its print. */
  readonly address: string;
  readonly parts: readonly DossierPart[];
  /** One numbering for the whole document. */
  readonly sources: readonly SourceItem[];
}

/** A part of a dossier, with its anchor. */
export type DossierPart = {
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  readonly rest?: DossierRest | undefined;
} & (
  | { readonly type: 'items'; readonly items: readonly DossierItem[]; readonly hasHeadings: boolean }
  | { readonly type: 'participants'; readonly items: readonly { readonly entry: EntryLink; readonly table: ParticipantTable }[] }
  | { readonly type: 'entries'; readonly items: readonly EntryItem[] }
  | { readonly type: 'figures'; readonly items: readonly DossierFigure[] }
);

/** How many more there are than a document can hold, and where they stand; open questions have no list of their own. */
interface DossierRest {
  readonly text: string;
  readonly href: string | undefined;
}

/** As many of each kind as somebody will read before a meeting; of what has a date the latest. */
const MOST: Readonly<Record<EntryKind, number>> = {
  initiative: 15,
  organisation: 30,
  commitment: 15,
  event: 30,
  figure: 10,
  term: 20,
  document: 30,
  guide: 0,
};

/** The dossiers there are, with how much each holds. */
export function viewDossierList(context: ViewContext): DossierListItem[] {
  const { model, urls, locale } = context;
  return topicsInUse(model)
    .map(({ id, label, definition }) => ({
      href: urls.feature(locale, dossiers, id),
      text: label[locale],
      definition: definition[locale],
      holds: dossierWordsOf(locale).holds(about('initiative', id, context).length, about('document', id, context).length),
    }))
    .toSorted((a, b) => compareIn(locale)(a.text, b.text));
}

/** A line of the list of dossiers. */
export interface DossierListItem {
  readonly href: string;
  readonly text: string;
  readonly definition: string;
  readonly holds: string;
}

const MOST_QUESTIONS = 100;

/** @throws Error where there is no such topic */
export function viewDossier(topic: string, context: ViewContext): DossierView {
  const { model, urls, locale } = context;
  const found = model.topics.get(topic);
  if (!found) throw new Error(`No topic ${topic}`);
  const words = dossierWordsOf(locale);
  const sources = createSources(context);
  const all = [...model.entries.values()].filter(({ facts }) => facts.topics.includes(topic));
  const days = all.map(({ facts }) => facts.lastReviewed).toSorted(compareDates);
  // Parts number their sources, so they are made in the order of the page.
  const parts = [
    ...viewCooperation(topic, context, sources),
    ...viewCourse(topic, context, sources),
    ...viewReference(topic, all, context, sources),
  ];
  return {
    words,
    title: found.label[locale],
    definition: found.definition[locale],
    reviewed: words.reviewed(formatDate(days[0] ?? '', locale), formatDate(days.at(-1) ?? '', locale)),
    address: urls.absolute(urls.feature(locale, dossiers, topic)),
    parts: parts.filter(({ items }) => items.length > 0),
    sources: sources.list(),
  };
}

/** Which initiatives there are, and who takes part. */
function viewCooperation(topic: string, context: ViewContext, sources: Sources): DossierPart[] {
  const words = dossierWordsOf(context.locale);
  const [main, others] = splitBy(about('initiative', topic, context), ({ facts }) => facts.topics[0] === topic);
  const sorted = [...main.toSorted(compareTitles(context)), ...others.toSorted(compareTitles(context))];
  const initiatives = sorted.slice(0, MOST.initiative);
  const items = initiatives.map((entry) => viewInitiativeItem(entry, main.includes(entry), context, sources));
  const groups = initiatives.flatMap((entry) => {
    const section = viewParticipants(entry, context, sources);
    const rows = section.type === 'participants' ? section.items.map((row) => ({ ...row, anchor: undefined })) : [];
    return rows.length > 0 ? [{ entry: linkToEntry(context, entry), table: viewParticipantTable(rows, context.messages) }] : [];
  });
  const taking = new Set(groups.flatMap(({ table }) => table.rows.map(({ entry }) => entry.href)));
  const concerned = about('organisation', topic, context).filter((entry) => !taking.has(linkToEntry(context, entry).href));
  const organisations = concerned
    .toSorted(compareTitles(context))
    .slice(0, MOST.organisation)
    .map((entry): EntryItem => ({
      entry: linkToEntry(context, entry),
      meta: context.messages.organisationKinds[entry.facts.kind],
      text: undefined,
    }));
  return [
    {
      type: 'items',
      id: 'initiatives',
      heading: words.initiatives,
      intro: words.initiativesIntro,
      items,
      hasHeadings: true,
      rest: restOf('initiative', sorted, topic, context),
    },
    { type: 'participants', id: 'participants', heading: words.participants, items: groups },
    {
      type: 'entries',
      id: 'organisations',
      heading: words.organisations,
      items: organisations,
      rest: restOf('organisation', concerned, topic, context),
    },
  ];
}

/** What was promised, what happened, and what was counted. */
function viewCourse(topic: string, context: ViewContext, sources: Sources): DossierPart[] {
  const words = dossierWordsOf(context.locale);
  const [promised, happened, counted] = [
    about('commitment', topic, context),
    about('event', topic, context),
    about('figure', topic, context),
  ];
  const commitments = latest('commitment', promised).map((entry) => viewCommitmentItem(entry, context, sources));
  const events = latest('event', happened).map((entry) => viewEventItem(entry, context, sources));
  const figures = counted
    .toSorted(compareTitles(context))
    .slice(0, MOST.figure)
    .flatMap((entry) => viewDossierFigure(entry, context, sources));
  return [
    {
      type: 'items',
      id: 'commitments',
      heading: words.commitments,
      items: commitments,
      hasHeadings: true,
      rest: restOf('commitment', promised, topic, context),
    },
    {
      type: 'items',
      id: 'events',
      heading: words.events,
      items: events,
      hasHeadings: false,
      rest: restOf('event', happened, topic, context),
    },
    { type: 'figures', id: 'figures', heading: words.figures, items: figures, rest: restOf('figure', counted, topic, context) },
  ];
}

/** What to look things up in, and what is not known. */
function viewReference(topic: string, all: readonly Entry[], context: ViewContext, sources: Sources): DossierPart[] {
  const words = dossierWordsOf(context.locale);
  const [named, papers] = [about('term', topic, context), about('document', topic, context)];
  const terms = named
    .toSorted(compareTitles(context))
    .slice(0, MOST.term)
    .map((entry) => viewTermItem(entry, context, sources));
  const documents = latest('document', papers).map((entry) => viewDocumentItem(entry, context));
  const asking = all.filter(({ facts }) => facts.openQuestions.length > 0);
  const isAbridged = asking.length > MOST_QUESTIONS;
  const questions = asking.slice(0, MOST_QUESTIONS).map((entry): DossierItem => ({
    entry: linkToEntry(context, entry),
    statements: entry.facts.openQuestions.map((question) => ({ text: question[context.locale] })),
  }));
  return [
    { type: 'items', id: 'terms', heading: words.terms, items: terms, hasHeadings: false, rest: restOf('term', named, topic, context) },
    {
      type: 'items',
      id: 'documents',
      heading: words.documents,
      items: documents,
      hasHeadings: false,
      rest: restOf('document', papers, topic, context),
    },
    {
      type: 'items',
      id: 'open-questions',
      heading: context.messages.sections.openQuestions,
      items: questions,
      hasHeadings: false,
      rest: isAbridged ? { text: words.restOfQuestions(MOST_QUESTIONS, asking.length), href: undefined } : undefined,
    },
  ];
}

function about<Kind extends EntryKind>(kind: Kind, topic: string, { model }: ViewContext): EntryOf<Kind>[] {
  return entriesOf(model, kind).filter(({ facts }) => facts.topics.includes(topic));
}

/** As many as there may be, in the order of time. */
function latest<Some extends Entry>(kind: EntryKind, entries: readonly Some[]): Some[] {
  return entries.toSorted((a, b) => compareDates(dateOf(a), dateOf(b))).slice(-MOST[kind]);
}

function restOf(kind: EntryKind, all: readonly Entry[], topic: string, { urls, locale }: ViewContext): DossierRest | undefined {
  if (all.length <= MOST[kind]) return undefined;
  const hasTopics = FACETS_BY_KIND[kind].includes('topic');
  const href = hasTopics ? urls.facet(locale, kind, 'topic', topic) : urls.index(locale, kind);
  return { text: dossierWordsOf(locale).rest(MOST[kind], all.length), href };
}

function splitBy<Some>(all: readonly Some[], fits: (each: Some) => boolean): [Some[], Some[]] {
  return [all.filter((each) => fits(each)), all.filter((each) => !fits(each))];
}
