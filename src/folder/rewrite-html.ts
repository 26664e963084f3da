import path from 'node:path';

/** What every page of the copy gets: a policy that lets nothing leave the folder, and a line that says it is a copy. */
export interface PageParts {
  /** Where the site was built to be published: its addresses begin with this. */
  readonly base: string;
  /** The line, in the language of the page. */
  readonly noticeOf: (language: string) => string;
  /** The file of the script that does what these do. */
  readonly scriptFor: (modules: readonly string[]) => string;
}

export const RUNTIME = 'folder/copy.js';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'";

/**
 * A page as it can be opened from a folder: addresses relative and of files, scripts of the old kind, nothing that only a
 * search engine reads.
 *
 * @param file its path in the folder
 */
export function rewriteHtml(html: string, file: string, { base, noticeOf, scriptFor }: PageParts): string {
  const modules = [...html.matchAll(MODULE)].map(([, address = '']) => address.slice(base.length));
  const scripts = modules.length === 0 ? [RUNTIME] : [RUNTIME, scriptFor(modules)];
  const tags = scripts.map((script) => `<script defer src="${relativeTo(file, script)}"></script>`).join('');
  const language = /<html lang="([a-z]+)"/.exec(html)?.[1] ?? '';
  return html
    .replace(MODULE, '')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
    .replace(/<link rel="(?:preload|canonical|search)"[^>]*>/g, '')
    .replace(/( (?:href|src|action)="| content="0; url=)([^"]*)"/g, (whole, before: string, address: string) =>
      address.startsWith(base) ? `${before}${relativeTo(file, address.slice(base.length))}"` : whole,
    )
    .replace('<meta charset="utf-8">', `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .replace(/<body[^>]*>/, (body) => `${body}<p class="folder-copy">${noticeOf(language)}</p>`)
    .replace('</body>', `${tags}</body>`);
}

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

/** The way from a page to another file of the folder; a folder has no page of its own. */
export function relativeTo(file: string, target: string): string {
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const page = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  return (path.posix.relative(path.posix.dirname(file), page) || path.posix.basename(page)) + rest;
}
