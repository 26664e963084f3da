import { hrefOfFeature } from '#features/links.ts';
import { ASKED_KINDS } from '#i18n/asked-words.ts';
import { messagesOf, otherLocale, sortLabelsOf } from '#i18n/catalogue.ts';
import { formatDate } from '#i18n/dates.ts';
import { searchWordsOf } from '#i18n/search-words.ts';
import { abbreviationOf, aliasesOf, formerNamesOf, namesOf, slugOf, titleOf } from '#model/names.ts';
import { oncePer } from '#model/once-per.ts';
import { dateOf } from '#model/queries/dates.ts';
import { countriesOf, rolesOf, sectorsOf, yearsOf } from '#model/queries/facets.ts';
import { linksOf } from '#model/queries/links.ts';
import { referenceKeysOf } from '#model/queries/references.ts';
import type { Entry, Model } from '#model/types.ts';
import { toAgreeingKeys } from '#references/eu/agreeing-keys.ts';
import { baseOf } from '#references/key.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import { ENTRY_KINDS, type EntryKey, type EntryKind } from '#schema/parts/ref.ts';
import { fold } from '#search/fold.ts';
import { toDateWord, toNameWord, toReferenceWord } from '#search/keys.ts';
import type { Locale } from '#site.ts';
import type { Urls } from '#urls.ts';
import { askedWordsOf } from './search-asked.ts';
import { withoutEmpty } from './without-empty.ts';
import type { SearchEntry, SearchFilter, SearchHead, SearchMeta } from '#contracts/search.ts';

/** What the search index is told about the page of an entry; what its text says is added from the page as built. */
export interface SearchRecord {
  readonly key: EntryKey;
  /** Names files about it: `initiative-efc`. */
  readonly id: string;
  readonly url: string;
  readonly locale: Locale;
  readonly meta: Omit<SearchMeta, 'parts' | 'cites' | 'dates'>;
  readonly entry: SearchEntry;
  /** Its page in the other language. */
  readonly other: { readonly slug: string; readonly title: string };
  /** How far it comes before others that answer equally. */
  readonly weight: number;
  /** The entries it refers to or is referred to by; none where these are so many that they say little of it. */
  readonly linked: readonly EntryKey[];
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>;
  /** By what its place in a sorted list is found; every page has both. */
  readonly sorts: { readonly date: string; readonly title: string };
}

/** A record for each entry in a language, in the order of the model. */
export function toSearchRecords(model: Model, locale: Locale, urls: Urls): SearchRecord[] {
  return [...model.entries.values()].map((entry) => toRecord(entry, locale, model, urls));
}

/** What search in a language has to know before it asks the index. */
export function toSearchHead(locale: Locale, urls: Urls): SearchHead {
  return {
    root: urls.file(''),
    sections: Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, urls.index(locale, kind)])) as SearchHead['sections'],
    resultsHref: hrefOfFeature('search', { urls, locale }) ?? urls.home(locale),
    askedKinds: ASKED_KINDS,
    strings: { ...searchWordsOf(locale).suggest, kinds: messagesOf(locale).kinds },
  };
}

/**
 * In this order pages are numbered. The kinds before the events are looked up by their names and numbers; events,
 * promises and figures are found by what they tell, not by what they are called.
 */
const NUMBERED: readonly EntryKind[] = ['initiative', 'organisation', 'term', 'guide', 'document', 'event', 'commitment', 'figure'];
const LOOKED_UP = new Set(NUMBERED.slice(0, NUMBERED.indexOf('event')));

/** Of more entries than this the list of beginnings would weigh too much; what is over is still found by searching. */
export const MAX_LISTED = 10_000;

/** Pages in the order of their numbers, which is the same in each language. */
export function inNumberedOrder<Page extends { readonly record: SearchRecord }>(pages: readonly Page[]): Page[] {
  const placeOf = ({ record }: Page) => NUMBERED.indexOf(record.entry.kind);
  return pages.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The entries that are looked up by name, each at the place of its number. */
export function toListedEntries(records: readonly SearchRecord[]): SearchEntry[] {
  return records
    .map(({ entry }) => entry)
    .filter(({ kind }) => LOOKED_UP.has(kind))
    .slice(0, MAX_LISTED);
}

function toSearchEntry(entry: Entry, locale: Locale): SearchEntry {
  const other = otherLocale(locale);
  const { kind } = entry;
  const [title, otherTitle] = [titleOf(entry)[locale], titleOf(entry)[other]];
  const aliases = aliasesOf(entry);
  const formerNames = formerNamesOf(entry)[locale];
  const keys = referenceKeysOf(entry);
  return withoutEmpty<SearchEntry>({
    kind,
    slug: slugOf(entry, locale),
    title,
    abbreviation: abbreviationOf(entry),
    formerNames,
    aliases: aliases[locale].filter((name) => name !== title && !formerNames.includes(name)),
    otherNames: hasNames(kind) ? [otherTitle, ...aliases[other]].filter((name) => name !== title && !aliases[locale].includes(name)) : [],
    references: [...keys.own, ...keys.wrong.map((key) => `!${key}`)],
  });
}

/** What papers, events and promises are called is a sentence; nobody types it in the other language. */
function hasNames(kind: Entry['kind']): boolean {
  return kind === 'initiative' || kind === 'organisation' || kind === 'term';
}

function toRecord(entry: Entry, locale: Locale, model: Model, urls: Urls): SearchRecord {
  const other = otherLocale(locale);
  const aliases = aliasesOf(entry);
  const keys = referenceKeysOf(entry);
  const title = titleOf(entry)[locale];
  const date = dateOf(entry);
  const linked = [...(linksOf(model).get(entry.key) ?? [])];
  return {
    key: entry.key,
    id: `${entry.kind}-${slugOf(entry, locale)}`,
    url: urls.entry(locale, entry.kind, slugOf(entry, locale)),
    locale,
    entry: toSearchEntry(entry, locale),
    other: { slug: slugOf(entry, other), title: titleOf(entry)[other] },
    weight: weightOf(entry, model),
    linked: linked.length > MAX_LINKED ? [] : linked,
    meta: {
      title,
      about: [sortOf(entry, locale), date !== undefined && SHOWS_DATE.has(entry.kind) ? formatDate(date, locale) : '']
        .filter(Boolean)
        .join(' · '),
      abbreviation: abbreviationOf(entry) ?? '',
      alias: aliases[locale].join(' · '),
      asked: askedWordsOf(entry, locale, model),
      subject: subjectsOf(entry, model)
        .flatMap((subject) => [titleOf(subject)[locale], abbreviationOf(subject) ?? [], aliasesOf(subject)[locale]].flat())
        .join(' · '),
      xlang: [titleOf(entry)[other], ...aliases[other]].join(' · '),
      exact: [...new Set([...namesOf(entry), ...aliases.nl, ...aliases.en].map(toNameWord))].join(' '),
      cite: [...keys.own, ...keys.wrong].flatMap(wordsOfReference).join(' '),
      date: date === undefined ? '' : wordOfDate(date),
    },
    filters: {
      type: [entry.kind],
      topic: entry.facts.topics,
      country: countriesOf(entry),
      sector: sectorsOf(entry),
      role: rolesOf(entry, model),
      year: yearsOf(entry),
    },
    sorts: { date: date === undefined ? '0' : toSortable(date), title: fold(title) },
  };
}

/** A paper is found by its number alone too, as in "nr. 114". */
function wordsOfReference(key: string): string[] {
  const number = /^kst-.*-(\d+)$/.exec(baseOf(key))?.[1];
  return [...toAgreeingKeys(key).map(toReferenceWord), ...(number === undefined ? [] : [toReferenceWord(`nr-${number}`)])];
}

/** A day or month; the words of a month begin those of its days. */
function wordOfDate(date: string): string {
  const { start } = parseEdtf(date);
  if (start?.month === undefined) return '';
  return toDateWord(toSortable(date).slice(0, start.day === undefined ? 'YYYY-MM'.length : undefined));
}

/** @example '2009-11/..' // => '2009-11-01' */
function toSortable(date: string): string {
  const { earliest } = parseEdtf(date);
  return Number.isFinite(earliest) ? new Date(earliest).toISOString().slice(0, 10) : '0';
}

/** The day of a paper or event is part of what it is. */
const SHOWS_DATE: ReadonlySet<EntryKind> = new Set(['document', 'event']);

function sortOf({ kind, facts }: Entry, locale: Locale): string | undefined {
  return 'kind' in facts ? sortLabelsOf(kind, messagesOf(locale))[facts.kind] : undefined;
}

/** What an event, a promise or a figure tells something of: whoever asks what became of it names that, and not the event. */
function subjectsOf(entry: Entry, model: Model): Entry[] {
  if (entry.kind !== 'event' && entry.kind !== 'commitment' && entry.kind !== 'figure') return [];
  return entry.facts.about.flatMap((key) => model.entries.get(key) ?? []);
}

/** Of equals, what things are comes before what is told of them. */
const WEIGHTS: Readonly<Record<EntryKind, number>> = {
  initiative: 0.1,
  organisation: 0.1,
  term: 0.05,
  guide: 0,
  document: 0,
  figure: 0,
  event: -0.05,
  commitment: -0.05,
};

const MAX_LINKED = 30;

/** The glossary explains many names in a line; the page of what bears the name tells more. */
const EXPLAINED_ELSEWHERE = -0.3;

function weightOf(entry: Entry, model: Model): number {
  return entry.kind === 'term' && namesOf(entry).some((name) => borneNamesOf(model).has(fold(name)))
    ? EXPLAINED_ELSEWHERE
    : WEIGHTS[entry.kind];
}

/** What initiatives and organisations are called, in either language or in short. */
const borneNamesOf = oncePer((model: Model): ReadonlySet<string> => {
  const bearers = (['initiative', 'organisation'] as const).flatMap((kind) => model.entriesByKind.get(kind) ?? []);
  return new Set(bearers.flatMap((bearer) => namesOf(bearer).map(fold)));
});
