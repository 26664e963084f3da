import { formatCountry, formatDate, formatPeriod, formatStart } from '#i18n/dates.ts';
import { PUBLIC_FEATURES } from '#features/links.ts';
import { formatIdentifier } from '#model/identifier.ts';
import { dateOf } from '#model/queries/dates.ts';
import { summaryOf, titleOf } from '#model/names.ts';
import { yearsOf } from '#model/queries/facets.ts';
import { oncePer } from '#model/once-per.ts';
import type { Entry, EntryOf } from '#model/types.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import { ENTRY_KINDS, type EntryKey, type EntryKind } from '#schema/parts/ref.ts';
import type { FacetName } from '#urls.ts';
import { wordOutcome } from './commitments.ts';
import { entriesOf } from '#model/entries-of.ts';
import { compareTitles, linkTo, linkToEntry, type EntryLink, type ViewContext } from './context.ts';
import { compareFacetValues, FACETS_BY_KIND, facetValuesOf, labelFacetValue } from './facets.ts';
import { findLeads } from './kinds/initiative.ts';
import { firstLetter, paginate, type Paging } from './paging.ts';

/** The page that lists a collection, whole or narrowed to one value of one facet. */
export interface IndexView {
  readonly kind: EntryKind;
  readonly title: string;
  readonly intro: string;
  readonly count: string;
  readonly facets: readonly FacetView[];
  readonly columns: readonly string[];
  readonly rows: readonly IndexRow[];
  readonly pages: Paging['parts'];
  /** Whether all rows are here, so that they can be narrowed and sorted in the page. */
  readonly isWhole: boolean;
  /** The value to which the list is narrowed; undefined on the whole list. */
  readonly active: { readonly facet: FacetName; readonly value: string; readonly label: string } | undefined;
  readonly allHref: string;
  /** Pages that show the same in another way. */
  readonly seeAlso: readonly { readonly text: string; readonly href: string }[];
}

export interface FacetView<Name extends string = FacetName> {
  readonly name: Name;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

export interface IndexRow {
  readonly entry: EntryLink;
  readonly summary: string;
  /** The cells after the first, in the order of the columns. */
  readonly cells: readonly IndexCell[];
  /** `facet:value` words by which the row is found. */
  readonly keys: readonly string[];
}

export interface IndexCell {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
  /** Instead of the text, where there are several. */
  readonly links?: readonly EntryLink[];
  /** What to sort by, where that is not the text: a time or a number. */
  readonly sortKey?: number | undefined;
}

/**
 * @param narrowed a facet and its value, for the pages that work without JavaScript
 * @param number the page of a long list, from 1
 */
export function viewIndex(
  kind: EntryKind,
  context: ViewContext,
  {
    narrowed,
    number = 1,
  }: { readonly narrowed?: { readonly facet: FacetName; readonly value: string } | undefined; readonly number?: number } = {},
): IndexView {
  const { messages, model, urls, locale } = context;
  const all = listsOf(context)[kind].entries;
  const entries = narrowed ? all.filter((entry) => facetValuesOf(entry, narrowed.facet, model).includes(narrowed.value)) : all;
  const href = narrowed ? urls.facet(locale, kind, narrowed.facet, narrowed.value) : urls.index(locale, kind);
  const paging = paginate(entries, { nameOf: (entry) => placeOf(entry, context), href, number }, context);
  const active = narrowed && { ...narrowed, label: labelFacetValue(kind, narrowed.facet, narrowed.value, context) };
  return {
    kind,
    title: messages.collections[kind],
    intro: messages.collectionIntros[kind],
    count: active ? messages.index.shown(entries.length, all.length) : messages.index.count(all.length),
    facets: viewFacets(kind, context).filter(({ values }) => values.length > 1),
    columns: columnsOf(kind, context),
    rows: entries.slice(paging.from, paging.until).map((entry) => toRow(kind, entry, context)),
    pages: paging.parts,
    isWhole: paging.parts.length === 0 && !active,
    active,
    allHref: urls.index(locale, kind),
    seeAlso: seeAlsoOf(kind, active, context),
  };
}

/** All facets of a collection: each value has a page, even one that narrows nothing, since other pages lead there. */
export function viewFacets(kind: EntryKind, context: ViewContext): readonly FacetView[] {
  return listsOf(context)[kind].facets;
}

/** Each collection in its order, with its facets: every page that lists a part of it asks. */
const listsOf = oncePer((context: ViewContext) => {
  const listOf = (kind: EntryKind) => {
    const entries = sortEntries(kind, entriesOf(context.model, kind) as readonly Entry[], context);
    return { entries, facets: FACETS_BY_KIND[kind].map((facet) => viewFacet(kind, facet, entries, context)) };
  };
  return Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, listOf(kind)])) as Record<EntryKind, ReturnType<typeof listOf>>;
});

/** Where in the order of its list an entry stands, in a word: the year of what is sorted by time, else the first letter. */
function placeOf(entry: Entry, { locale }: ViewContext): string {
  if (entry.kind === 'document' || entry.kind === 'event') return yearsOf(entry)[0] ?? '?';
  return entry.kind === 'guide' ? '' : firstLetter(titleOf(entry)[locale]);
}

/** Pages of features that show the same otherwise. */
function seeAlsoOf(kind: EntryKind, active: IndexView['active'], { model, urls, locale }: ViewContext): IndexView['seeAlso'] {
  const list = { kind, topic: active?.facet === 'topic' ? { id: active.value, label: active.label } : undefined };
  return PUBLIC_FEATURES.flatMap((feature) =>
    (feature.seeAlso?.(list, locale, model) ?? []).map(({ text, path }) => ({ text, href: urls.feature(locale, feature, path) })),
  );
}

function viewFacet(kind: EntryKind, facet: FacetName, entries: readonly Entry[], context: ViewContext): FacetView {
  const { urls, locale, messages, model } = context;
  const counts = new Map<string, number>();
  for (const value of entries.flatMap((entry) => facetValuesOf(entry, facet, model))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]): FacetValue => ({
    value,
    count,
    label: labelFacetValue(kind, facet, value, context),
    href: urls.facet(locale, kind, facet, value),
  }));
  return { name: facet, label: messages.index.facets[facet], values: values.toSorted(compareFacetValues(facet, locale)) };
}

function sortEntries(kind: EntryKind, entries: readonly Entry[], context: ViewContext): readonly Entry[] {
  const byTitle = compareTitles(context);
  const time = (entry: Entry) => {
    const date = dateOf(entry);
    return date === undefined ? -Infinity : parseEdtf(date).earliest;
  };
  if (kind === 'document' || kind === 'event') return entries.toSorted((a, b) => time(b) - time(a) || byTitle(a, b));
  if (kind === 'guide') return entries.toSorted((a, b) => (a as EntryOf<'guide'>).facts.order - (b as EntryOf<'guide'>).facts.order);
  return entries.toSorted(byTitle);
}

function columnsOf(kind: EntryKind, { messages: { fields } }: ViewContext): string[] {
  switch (kind) {
    case 'initiative':
      return [fields.name, fields.kind, fields.since, fields.lead, fields.status];
    case 'organisation':
      return [fields.name, fields.kind, fields.basedIn, fields.sector];
    case 'document':
      return [fields.title, fields.identifier, fields.kind, fields.date];
    case 'commitment':
      return [fields.commitment, fields.owner, fields.due, fields.state];
    case 'event':
      return [fields.event, fields.date, fields.kind];
    case 'figure':
      return [fields.title, fields.unit, fields.period];
    case 'term':
    case 'guide':
      return [fields.title];
    default:
      return kind satisfies never;
  }
}

function toRow(kind: EntryKind, entry: Entry, context: ViewContext): IndexRow {
  const { model, locale } = context;
  return {
    entry: linkToEntry(context, entry),
    summary: entry.kind === 'event' ? (entry.facts.summary?.[locale] ?? '') : summaryOf(entry)[locale],
    cells: cellsOf(entry, context),
    keys: FACETS_BY_KIND[kind].flatMap((facet) => facetValuesOf(entry, facet, model).map((value) => `${facet}:${value}`)),
  };
}

function cellsOf(entry: Entry, context: ViewContext): IndexCell[] {
  const { messages, locale } = context;
  switch (entry.kind) {
    case 'initiative':
      return [
        { text: messages.initiativeKinds[entry.facts.kind] },
        dateCell(entry.facts.start?.when, context, formatStart),
        linkCell(findLeads(entry)[0]?.actor, context),
        { text: messages.initiativeStates[entry.facts.status.at(-1)?.state ?? 'unknown'] },
      ];
    case 'organisation':
      return [
        { text: messages.organisationKinds[entry.facts.kind] },
        { text: entry.facts.country ? formatCountry(entry.facts.country, locale) : '' },
        { text: messages.sectors[entry.facts.sector] },
      ];
    case 'document':
      return [
        { text: formatIdentifier(entry.facts.identifiers) ?? '' },
        { text: messages.documentKinds[entry.facts.kind] },
        dateCell(entry.facts.date, context),
      ];
    case 'commitment':
      return [linkCell(entry.facts.by[0], context), dateCell(entry.facts.due, context), { text: wordOutcome(entry, context) }];
    case 'event':
      return [dateCell(entry.facts.when, context), { text: messages.eventKinds[entry.facts.kind] }];
    case 'figure':
      return [{ text: entry.facts.unit[locale] }, { text: periodRange(entry.facts.periods, context) }];
    case 'term':
    case 'guide':
      return [];
    default:
      return entry satisfies never;
  }
}

function dateCell(date: string | undefined, { locale, messages }: ViewContext, format = formatDate): IndexCell {
  if (date === undefined) return { text: messages.notKnown, sortKey: Number.MAX_SAFE_INTEGER };
  return { text: format(date, locale), sortKey: parseEdtf(date).earliest };
}

function linkCell(key: EntryKey | undefined, context: ViewContext): IndexCell {
  if (key === undefined) return { text: '' };
  const { text, abbreviation, href, lang } = linkTo(context, key);
  return { text: abbreviation ?? text, href, lang: abbreviation === undefined ? lang : undefined };
}

function periodRange(periods: readonly string[], { locale }: ViewContext): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return first === last ? formatPeriod(first, locale) : `${formatPeriod(first, locale)} – ${formatPeriod(last, locale)}`;
}
