import { messagesOf, otherLocale, sortLabelsOf } from '#i18n/catalogue.ts';
import { abbreviationOf, aliasesOf, namesOf, slugOf, titleOf } from '#model/names.ts';
import type { Entry, Model } from '#model/types.ts';
import { toExactName } from '#search/exact-name.ts';
import { LOCALES, type Locale } from '#site.ts';
import type { Urls } from '#urls.ts';
import type { SearchFilter, SearchMeta } from './contracts.ts';

/** What the search index is told about the page of an entry. */
export interface SearchRecord {
  readonly url: string;
  readonly locale: Locale;
  readonly meta: SearchMeta;
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>;
}

/** One record for each entry and language, by the address of its page. */
export function toSearchRecords(model: Model, urls: Urls): Map<string, SearchRecord> {
  const records = [...model.entries.values()].flatMap((entry) => LOCALES.map((locale) => toRecord(entry, locale, urls)));
  return new Map(records.map((record) => [record.url, record]));
}

function toRecord(entry: Entry, locale: Locale, urls: Urls): SearchRecord {
  const other = otherLocale(locale);
  const aliases = aliasesOf(entry);
  return {
    url: urls.entry(locale, entry.kind, slugOf(entry, locale)),
    locale,
    meta: {
      title: titleOf(entry)[locale],
      kind: entry.kind,
      sort: sortOf(entry, locale),
      abbreviation: abbreviationOf(entry) ?? '',
      alias: aliases[locale].join(' · '),
      xlang: [titleOf(entry)[other], ...aliases[other]].join(' · '),
      exact: [...new Set(namesOf(entry).map(toExactName))].join(' '),
    },
    filters: { type: [entry.kind], topic: entry.facts.topics },
  };
}

function sortOf({ kind, facts }: Entry, locale: Locale): string {
  return 'kind' in facts ? (sortLabelsOf(kind, messagesOf(locale))[facts.kind] ?? '') : '';
}
