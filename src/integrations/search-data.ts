import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchData, SearchHead } from '#contracts/search.ts';
import type { ReadPage } from '#outputs/data/bulk.ts';
import { MAX_WHOLE, toNamePieces } from '#outputs/search-names.ts';
import { toIndexPage } from '#outputs/search-page.ts';
import { toKindEnds, toPageFilters, toSortedPages } from '#outputs/search-pages.ts';
import { inNumberedOrder, toListedEntries, type SearchRecord } from '#outputs/search-record.ts';
import { createVocabulary } from '#outputs/search-vocabulary.ts';
import { splitCompound, type CompoundDictionary } from '#search/compounds.ts';
import { readPieces, toIndexPieces } from './index-pieces.ts';
import { writePagefindIndex } from './pagefind-index.ts';

/**
 * Writes all that search in a language loads: the index, the entries by name, what pages are narrowed and sorted by, the
 * words for spelling, the answers.
 *
 * @returns the pages as it read them
 */
export async function writeSearchData(
  folder: string,
  pages: readonly { readonly record: SearchRecord; readonly html: string }[],
  { dictionary, head }: { readonly dictionary: CompoundDictionary; readonly head: SearchHead },
): Promise<readonly ReadPage[]> {
  const ordered = inNumberedOrder(pages);
  const numbers = new Map(ordered.map(({ record: { key } }, number) => [key, number]));
  const vocabulary = createVocabulary();
  const read: ReadPage[] = [];
  const write = (name: string, content: unknown) => writeFile(path.join(folder, `${name}.json`), JSON.stringify(content));
  // All pages together are large: each is read when the index takes it, and only what is needed later is kept.
  async function* readPages() {
    for (const { record, html: built } of ordered) {
      const linked = record.linked.flatMap((key) => numbers.get(key) ?? []);
      const { html, text, answer, sections, references, dates } = toIndexPage(built, record, linked, dictionary);
      vocabulary.add(record, text);
      read.push({ record, page: { sections, references, dates } });
      await write(`answers/${record.id}`, answer);
      // Pagefind puts the root of the site before the addresses again.
      yield { url: record.url.slice(head.root.length), html };
    }
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'answers'), { recursive: true });
  const index = path.join(folder, 'pagefind');
  await writePagefindIndex(readPages(), index, { isOwn: true });
  const records = ordered.map(({ record }) => record);
  await write('facets', toPageFilters(records));
  await write('sorted', toSortedPages(records));
  await write('words', vocabulary.heaviest());
  const entries = toListedEntries(records);
  const whole = { ...head, ends: toKindEnds(records), pieces: toIndexPieces(await readPieces(index)) };
  if (entries.length <= MAX_WHOLE) await write('entries', { ...whole, starts: [], entries } satisfies SearchData);
  else {
    const { starts, pieces: names } = toNamePieces(entries, (word) => tailsOf(word, dictionary));
    await write('entries', { ...whole, starts, entries: [] } satisfies SearchData);
    await mkdir(path.join(folder, 'names'));
    for (const [place, piece] of names.entries()) await write(`names/${place}`, piece);
  }
  return read;
}

/** @example 'kinderpornofilter' // => 'pornofilter', 'filter' */
function tailsOf(word: string, dictionary: CompoundDictionary): string[] {
  const parts = splitCompound(word, dictionary);
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join(''));
}
