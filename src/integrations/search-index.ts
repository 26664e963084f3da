import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { toSearchRecords, type SearchRecord } from '#outputs/search-record.ts';
import { createUrls } from '#urls.ts';

/** After the build: indexes the pages of all entries, with what the model knows of each, into `pagefind/`. */
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
        const records = toSearchRecords(loadModel(projectRoot()).model, urls);
        // Pagefind never deletes: pages that are gone would stay readable in an old index.
        await rm(path.join(output, 'pagefind'), { recursive: true, force: true });
        const index = await openIndex();
        for (const record of records.values()) await addPage(index, record, output, urls.file(''));
        assertDone(await index.writeFiles({ outputPath: path.join(output, 'pagefind') }));
        await index.deleteIndex();
        logger.info(`${records.size} pages indexed for search`);
      },
    },
  };
}

/** What stands in the text of a page but is not read as part of it. */
const NOT_READ = ['.marks', '.margin-note', '.kind', 'caption', 'thead', 'dt'];

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: NOT_READ });
  if (!index || errors.length > 0) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  return index;
}

/** The page as built, with a head of metadata that only the index sees. */
async function addPage(index: PagefindIndex, record: SearchRecord, output: string, root: string): Promise<void> {
  const relative = record.url.slice(root.length);
  const html = await readFile(path.join(output, relative, 'index.html'), 'utf8');
  const meta = Object.entries<string>({ ...record.meta }).filter(([, value]) => value !== '');
  const filters = Object.entries(record.filters).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  const head = [
    ...meta.map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeAttribute(value)}">`),
    ...filters.map(([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escapeAttribute(value)}">`),
  ].join('');
  assertDone(
    await index.addHTMLFile({ url: relative, content: html.replace('</head>', () => `${head}</head>`).replaceAll('<dd', ' <dd') }),
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function assertDone({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
