import { formatDate } from '#i18n/dates.ts';
import { searchWordsOf, type SearchWords } from '#i18n/search-words.ts';
import { otherLocale } from '#i18n/catalogue.ts';
import { abbreviationOf, foreignLanguageOf, slugOf, summaryOf, titleOf } from '#model/names.ts';
import type { Entry } from '#model/types.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import type { Language } from '#schema/parts/localised.ts';
import { SITE } from '#site.ts';
import type { ViewContext } from './context.ts';
import { viewHistory, type HistoryView } from './history-view.ts';
import { viewCommitment } from './kinds/commitment.ts';
import { viewDocument } from './kinds/document.ts';
import { viewEvent } from './kinds/event.ts';
import { viewFigure } from './kinds/figure.ts';
import { viewGuide } from './kinds/guide.ts';
import { viewInitiative } from './kinds/initiative.ts';
import { viewOrganisation } from './kinds/organisation.ts';
import type { KindView } from './kinds/kind-view.ts';
import { viewTerm } from './kinds/term.ts';
import type { KeyFact, Section } from './sections.ts';
import { createSources, type SourceItem, type Sources } from './sources.ts';

/** Everything the page of an entry shows, in the order in which it shows it. */
export interface EntryView {
  readonly kind: EntryKind;
  readonly kindLabel: string;
  /** The words of the bar that leads through the words somebody searched for. */
  readonly marks: SearchWords['marks'];
  /** What sort of its kind: "Coalition", "Ministry". */
  readonly sortLabel: string | undefined;
  readonly title: string;
  /** The title of the page: a term may bear the name of the body it stands for, so it names its list too. */
  readonly pageTitle: string;
  readonly titleLang: string | undefined;
  readonly abbreviation: string | undefined;
  readonly summary: string;
  readonly keyFacts: readonly KeyFact[];
  readonly prose: ProseView | undefined;
  readonly sections: readonly Section[];
  readonly sources: readonly SourceItem[];
  /** The numbering, for the citation marks inside prose. */
  readonly numbering: Sources;
  readonly history: HistoryView;
  readonly citation: string;
}

/** The text to show: in the page's language, or in the other one with a notice. */
export interface ProseView {
  readonly language: Language;
  readonly notice: string | undefined;
}

export function viewEntry(entry: Entry, context: ViewContext): EntryView {
  const { messages, locale } = context;
  const sources = createSources(context);
  const prose = viewProse(entry, context);
  if (prose) sources.mark((entry.prose[prose.language]?.body.citations ?? []).map(({ citation }) => citation));
  const kind = viewKind(entry, context, sources);
  const lastReviewed = formatDate(entry.facts.lastReviewed, locale);
  return {
    kind: entry.kind,
    kindLabel: messages.kinds[entry.kind],
    marks: searchWordsOf(context.locale).marks,
    title: titleOf(entry)[locale],
    pageTitle: entry.kind === 'term' ? `${titleOf(entry)[locale]} · ${messages.collections.term}` : titleOf(entry)[locale],
    titleLang: foreignLanguageOf(entry, locale),
    abbreviation: abbreviationOf(entry),
    summary: summaryOf(entry)[locale],
    ...kind,
    sections: [...kind.sections, viewOpenQuestions(entry, context)].filter((section) => !isEmpty(section)),
    prose,
    sources: sources.list(),
    numbering: sources,
    history: viewHistory(entry, context),
    citation: citePage(entry, context, lastReviewed),
  };
}

function viewKind(entry: Entry, context: ViewContext, sources: Sources): KindView {
  switch (entry.kind) {
    case 'initiative':
      return viewInitiative(entry, context, sources);
    case 'organisation':
      return viewOrganisation(entry, context, sources);
    case 'document':
      return viewDocument(entry, context, sources);
    case 'commitment':
      return viewCommitment(entry, context, sources);
    case 'event':
      return viewEvent(entry, context, sources);
    case 'figure':
      return viewFigure(entry, context, sources);
    case 'term':
      return viewTerm(entry, context, sources);
    case 'guide':
      return viewGuide(entry, context, sources);
    default:
      return entry satisfies never;
  }
}

function viewProse(entry: Entry, { messages, locale }: ViewContext): ProseView | undefined {
  if (entry.prose[locale]) return { language: locale, notice: undefined };
  const other = otherLocale(locale);
  return entry.prose[other] ? { language: other, notice: messages.fallback(messages.inLanguage[other]) } : undefined;
}

/** What was looked for and not found: part of what the site knows. */
function viewOpenQuestions(entry: Entry, { messages, locale }: ViewContext): Section {
  const items = entry.facts.openQuestions.map((question) => ({ text: question[locale] }));
  return { type: 'statements', id: 'open-questions', heading: messages.sections.openQuestions, items };
}

function isEmpty(section: Section): boolean {
  if (section.type === 'names') return section.items.length === 0 && section.aliases.length === 0;
  return 'items' in section && section.items.length === 0;
}

/** @example the EFC in English // => '“European Financial Coalition (EFC)”, The Cooperation File, last reviewed …' */
function citePage(entry: Entry, { urls, locale, messages }: ViewContext, reviewed: string): string {
  const abbreviation = abbreviationOf(entry);
  const title = `${titleOf(entry)[locale]}${abbreviation === undefined ? '' : ` (${abbreviation})`}`;
  return `“${title}”, ${SITE.name[locale]}. ${messages.lastReviewed(reviewed)} ${urls.absolute(urls.entry(locale, entry.kind, slugOf(entry, locale)))}`;
}
