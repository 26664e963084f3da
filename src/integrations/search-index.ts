import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCompoundDictionary } from '#load/compound-dictionary.ts';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { toIndexPage } from '#outputs/search-page.ts';
import { toSearchData, toSearchRecords } from '#outputs/search-record.ts';
import { toVocabulary } from '#outputs/search-vocabulary.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';
import { writePagefindIndex } from './pagefind-index.ts';

/**
 * After the build: writes `search/<language>/`, all that search needs. One index for each language, so that the other
 * language can be asked too: Pagefind opens only the language of the page.
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
        const output = fileURLToPath(dir);
        const urls = createUrls(base);
        const { model } = loadModel(projectRoot());
        const dictionary = loadCompoundDictionary(model.compounds);
        for (const locale of LOCALES) {
          const folder = path.join(output, urls.searchData(locale).slice(base.length));
          await rm(folder, { recursive: true, force: true });
          const pages = [];
          for (const record of toSearchRecords(model, locale, urls)) {
            const url = record.url.slice(urls.file('').length);
            const html = await readFile(path.join(output, url, 'index.html'), 'utf8');
            pages.push({ record, page: { ...toIndexPage(html, record, dictionary), url } });
          }
          await writePagefindIndex(
            pages.map(({ page }) => page),
            path.join(folder, 'pagefind'),
          );
          await mkdir(folder, { recursive: true });
          await mkdir(path.join(folder, 'answers'));
          for (const { record, page } of pages)
            await writeFile(path.join(folder, 'answers', `${record.id}.json`), JSON.stringify(page.answer));
          await writeFile(path.join(folder, 'words.txt'), toVocabulary(pages));
          await writeFile(path.join(folder, 'entries.json'), JSON.stringify(toSearchData(model, locale, urls)));
        }
        logger.info(`${model.entries.size} entries indexed for search in ${LOCALES.length} languages`);
      },
    },
  };
}
