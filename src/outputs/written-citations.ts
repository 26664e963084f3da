import { oncePer } from '#model/once-per.ts';
import type { EntryOf } from '#model/types.ts';
import type { Locale } from '#site.ts';
import { entriesOf } from '#model/entries-of.ts';

import { writeCitations, type WrittenCitation } from './citation-formats.ts';
import { toDocumentItem, type CitingContext, type CslItem } from './citation-record.ts';

/** References that are written together: alone, each takes three times as long. */
interface Batch {
  readonly locale: Locale;
  readonly items: readonly CslItem[];
}

/** More would not save much, and be waited for where only one is wanted. */
const MOST_TOGETHER = 32;

/** How a document is cited in words. */
export function writeDocumentCitation({ id }: EntryOf<'document'>, context: CitingContext): WrittenCitation {
  const batch = batchesOf(context).get(id);
  const written = batch && writtenIn(batch).get(id);
  if (!written) throw new Error(`No document ${id} in the model`);
  return written;
}

const writtenIn = oncePer(({ items, locale }: Batch) => writeCitations(items, locale));

/** The batch that each document is in. */
const batchesOf = oncePer((context: CitingContext): ReadonlyMap<string, Batch> => {
  const { model, locale } = context;
  const items = entriesOf(model, 'document').map((document) => toDocumentItem(document, context));
  const batches = batchItems(items).map((each): Batch => ({ items: each, locale }));
  return new Map(batches.flatMap((batch) => batch.items.map(({ id }) => [id, batch] as const)));
});

/**
 * Batches in which no two references are by the same author or publisher, or have the same title, or without an author the
 * same year: styles tell such references apart by letters behind the year, which one alone does not have.
 */
export function batchItems(items: readonly CslItem[]): CslItem[][] {
  const places = new Map<string, number>();
  const alike = Map.groupBy(items, ({ author, publisher, title, issued }) => {
    const names = [
      ...(author?.map(({ literal }) => literal) ?? [`${issued?.['date-parts'][0]?.[0]}`]),
      ...(publisher === undefined ? [] : [publisher]),
      title,
    ];
    const place = Math.max(...names.map((name) => places.get(name) ?? 0));
    for (const name of names) places.set(name, place + 1);
    return place;
  });
  return [...alike.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MOST_TOGETHER) }, (_, index) =>
      group.slice(index * MOST_TOGETHER, (index + 1) * MOST_TOGETHER),
    ),
  );
}
