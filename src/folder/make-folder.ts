import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatDate } from '#i18n/dates.ts';
import { folderWordsOf } from '#i18n/folder-words.ts';
import { listFiles } from '#release/manifest.ts';
import type { Locale } from '#site.ts';
import { relativeTo, rewriteHtml, RUNTIME } from './rewrite-html.ts';
import { bundle, bundleRuntime, toFolderFile, toFolderModule } from './scripts.ts';

/** Where a site that is to be opened from a folder is built to be published: a beginning that no other address has. */
export const FOLDER_BASE = '/-kb-/';

/** How the line above each page looks. */
const STYLE = `.folder-copy {
  margin: 0;
  padding: 0.4rem clamp(1rem, 3vw, 2.5rem);
  border-block-end: 1px solid currentcolor;
  font: 0.875rem / 1.4 var(--font-label);
}
`;

interface Making {
  /** The built site, published at `FOLDER_BASE`. */
  readonly site: string;
  readonly to: string;
  readonly work: string;
  /** The source of the script that runs in the copy. */
  readonly runtime: string;
  /** The day of the copy, as `2026-11-28`. */
  readonly day: string;
}

/** Turns a built site into a folder that works when a page of it is opened from a share or a stick. */
export async function makeFolder({ site, to, work, runtime, day }: Making): Promise<void> {
  const files = await listFiles(site);
  const bundles = new Map<string, readonly string[]>();
  const scriptFor = (modules: readonly string[]) => {
    const name = `folder/${createHash('sha256').update(modules.join()).digest('hex').slice(0, 12)}.js`;
    bundles.set(name, modules);
    return name;
  };
  const noticeOf = (language: string) => folderWordsOf(language as Locale).notice(formatDate(day, language as Locale));
  const parts = { base: FOLDER_BASE, noticeOf, scriptFor };
  for (const file of files.filter((each) => !isLeftOut(each))) await copy(file);
  for (const [name, modules] of bundles) await write(to, name, await bundle(site, modules, work));
  await write(to, RUNTIME, await bundleRuntime(runtime, FOLDER_BASE));
  await write(to, 'folder/copy.css', STYLE);

  async function copy(file: string): Promise<void> {
    const bytes = await readFile(path.join(site, file));
    if (file.endsWith('.html')) {
      const html = rewriteHtml(bytes.toString('utf8'), file, parts);
      await write(to, file, html.replace('</head>', `<link rel="stylesheet" href="${relativeTo(file, 'folder/copy.css')}"></head>`));
    } else if (file.endsWith('.css')) {
      await write(
        to,
        file,
        bytes
          .toString('utf8')
          .replaceAll(
            /url\((["']?)\/-kb-\/([^)"']+)\1\)/g,
            (_, quote: string, target: string) => `url(${quote}${relativeTo(file, target)}${quote})`,
          ),
      );
    } else if (file.endsWith('/pagefind/pagefind.js')) {
      await write(to, file, toFolderModule(bytes.toString('utf8'), file));
    } else {
      if (!isData(file) || !file.startsWith('search-data/')) await write(to, file, bytes);
      if (isData(file)) await write(to, `${file}.js`, toFolderFile(file, bytes));
    }
  }
}

/** Modules, which the copy has as scripts; the worker, which it does not use; and what only programs on the web ask for. */
function isLeftOut(file: string): boolean {
  return (
    (file.startsWith('_astro/') && file.endsWith('.js')) || file.endsWith('pagefind-worker.js') || /^(404\.html|sitemap\.xml)$/.test(file)
  );
}

/** What scripts of the site load. */
function isData(file: string): boolean {
  return /^(nl\/)?(search-data\/|comparables\/|as-of\.json|stand\.json|references\.json)|^data\/v1\/[a-z]+\/[^/]+\.json$/.test(file);
}

async function write(to: string, file: string, text: string | Buffer): Promise<void> {
  const target = path.join(to, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
