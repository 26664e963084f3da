import { aliasesOf, summaryOf, titleOf } from '#model/names.ts';
import { dateOf } from '#model/queries/dates.ts';
import { referenceKeysOf } from '#model/queries/references.ts';
import type { Model } from '#model/types.ts';
import type { Urls } from '#urls.ts';
import { otherLocale } from '#i18n/catalogue.ts';
import type { IndexPage } from '../search-page.ts';
import type { SearchRecord } from '../search-record.ts';
import { withoutEmpty } from '../without-empty.ts';
import { BULK_INDEX, type BulkDocument } from './bulk-schema.ts';

/** A page as search has read it. */
export interface ReadPage {
  readonly record: SearchRecord;
  readonly page: Pick<IndexPage, 'sections' | 'references' | 'dates'>;
}

/**
 * Pages for the `_bulk` request of OpenSearch or Elasticsearch: for each a line that says where it goes and a line that
 * holds it.
 *
 * @see https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 */
export function toBulk(pages: readonly ReadPage[], model: Model, urls: Urls): string {
  return pages
    .map((page) => toDocument(page, model, urls))
    .map(
      (document) =>
        `${JSON.stringify({ index: { _index: BULK_INDEX, _id: `${document.language}/${document.id}` } })}\n${JSON.stringify(document)}\n`,
    )
    .join('');
}

function toDocument({ record, page }: ReadPage, model: Model, urls: Urls): BulkDocument {
  const { locale, filters } = record;
  const entry = model.entries.get(record.key);
  if (!entry) throw new Error(`No entry ${record.key}: the pages are not those of the model`);
  const citations = (model.claimsByEntry.get(entry.key) ?? []).flatMap((claim) => [...claim.citations]);
  return {
    ...withoutEmpty<Omit<BulkDocument, 'sections'>>({
      id: entry.key,
      kind: entry.kind,
      language: locale,
      url: urls.absolute(record.url),
      title: titleOf(entry)[locale],
      otherTitle: titleOf(entry)[otherLocale(locale)],
      abbreviation: record.entry.abbreviation,
      aliases: [...aliasesOf(entry)[locale]],
      summary: summaryOf(entry)[locale],
      topics: [...filters.topic],
      countries: [...filters.country],
      sectors: [...filters.sector],
      roles: [...filters.role],
      date: dateOf(entry),
      dates: [...page.dates],
      references: [...referenceKeysOf(entry).own],
      refersTo: [...page.references],
      citations: [...new Set(citations)],
    }),
    sections: [...page.sections],
  };
}
