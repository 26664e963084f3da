import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCompoundDictionary } from '#load/compound-dictionary.ts';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import type { SearchData } from '#outputs/contracts.ts';
import { toIndexPage } from '#outputs/search-page.ts';
import { toPageList } from '#outputs/search-pages.ts';
import { toSearchData, toSearchRecords, type SearchRecord } from '#outputs/search-record.ts';
import { toVocabulary } from '#outputs/search-vocabulary.ts';
import type { CompoundDictionary } from '#search/compounds.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';
import { writePagefindIndex } from './pagefind-index.ts';

/**
 * After the build: writes the folder of search data for each language. An index for each, so that the other language
 * can be asked too: Pagefind opens only the language of the page.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const urls = createUrls(base);
        const fileOf = (url: string) => path.join(fileURLToPath(dir), url.slice(urls.file('').length));
        const { model } = loadModel(projectRoot());
        const dictionary = loadCompoundDictionary(model.compounds);
        for (const locale of LOCALES) {
          const records = toSearchRecords(model, locale, urls);
          const pages = await Promise.all(
            records.map(async (record) => ({ record, html: await readFile(path.join(fileOf(record.url), 'index.html'), 'utf8') })),
          );
          await writeSearchData(fileOf(urls.searchData(locale)), pages, {
            dictionary,
            data: toSearchData(model, locale, urls),
            root: urls.file(''),
          });
        }
        logger.info(`${model.entries.size} entries indexed for search in ${LOCALES.length} languages`);
      },
    },
  };
}

/** Writes all that search in a language loads: the index, the entries by name, what is known of each page, the words for spelling, the answers. */
export async function writeSearchData(
  folder: string,
  pages: readonly { readonly record: SearchRecord; readonly html: string }[],
  { dictionary, data, root = '/' }: { readonly dictionary: CompoundDictionary; readonly data: SearchData; readonly root?: string },
): Promise<void> {
  const read = pages.map(({ record, html }) => ({ record, page: toIndexPage(html, record, dictionary) }));
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'answers'), { recursive: true });
  // Pagefind puts the root of the site before the addresses again.
  const relative = read.map(({ record, page }) => ({ url: record.url.slice(root.length), html: page.html }));
  const ids = await writePagefindIndex(relative, path.join(folder, 'pagefind'));
  const idOf = (url: string) => {
    const id = ids.get(url.slice(root.length));
    if (id === undefined) throw new Error(`The search index has no page ${url}`);
    return id;
  };
  const records = pages.map(({ record }) => record);
  await writeFile(path.join(folder, 'pages.json'), JSON.stringify(toPageList(records, data, idOf)));
  await writeFile(path.join(folder, 'words.txt'), toVocabulary(read));
  await writeFile(path.join(folder, 'entries.json'), JSON.stringify(data));
  for (const { record, page } of read) await writeFile(path.join(folder, 'answers', `${record.id}.json`), JSON.stringify(page.answer));
}
