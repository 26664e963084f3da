import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { listFiles, mapFiles } from './manifest.ts';

/** An element with what a gate may ask of it. */
export interface Tag {
  readonly name: string;
  /** Without classes, `data-` and `aria-`, which lead nowhere and load nothing. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page or drawing of the site. */
export interface Page {
  readonly file: string;
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
}

/** A built site as the gates see it: every file is read once. */
export interface Site {
  readonly folder: string;
  /** Under which path it is published: `/` or `/kb/`. */
  readonly base: string;
  /** Where it is published, if that is known: `https://kb.example.org`. */
  readonly origin: string | undefined;
  readonly files: ReadonlySet<string>;
  /** HTML and SVG. */
  readonly pages: ReadonlyMap<string, Page>;
  /** The text of each style sheet. */
  readonly styles: ReadonlyMap<string, string>;
}

/** Stands for the site's own origin where none is configured. */
const NOWHERE = 'http://site.invalid';

/** Reads a built site. */
export async function readSite(
  folder: string,
  { base = '/', origin }: { readonly base?: string; readonly origin?: string },
): Promise<Site> {
  const files = await listFiles(folder);
  const readAll = async <Result>(ending: RegExp, read: (file: string, text: string) => Result) =>
    new Map(
      await mapFiles(
        files.filter((file) => ending.test(file)),
        async (file) => [file, read(file, await readFile(path.join(folder, file), 'utf8'))] as const,
      ),
    );
  return {
    folder,
    base,
    origin,
    files: new Set(files),
    pages: await readAll(/\.(html|svg)$/, parsePage),
    styles: await readAll(/\.css$/, (_, text) => text),
  };
}

/** A place that something in a file of the site points at: a path within the site, or another origin. */
export type Target =
  | { readonly kind: 'own'; readonly file: string; readonly anchor: string }
  | { readonly kind: 'outside base'; readonly pathname: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unreadable' };

/** Where a reference leads, as a browser would read it. */
export function resolveTarget(site: Site, from: string, reference: string): Target {
  const own = site.origin ?? NOWHERE;
  const address = `${own}${site.base}${from.replace(/(^|\/)index\.html$/, '$1')}`;
  if (!URL.canParse(reference, address)) return { kind: 'unreadable' };
  const url = new URL(reference, address);
  if (url.origin !== new URL(own).origin) return { kind: 'foreign' };
  if (!url.pathname.startsWith(site.base)) return { kind: 'outside base', pathname: url.pathname };
  try {
    const file = decodeURIComponent(url.pathname.slice(site.base.length));
    const anchor = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
    return { kind: 'own', file: file === '' || file.endsWith('/') ? `${file}index.html` : file, anchor };
  } catch {
    return { kind: 'unreadable' };
  }
}

function parsePage(file: string, text: string): Page {
  const tags: Tag[] = [];
  const ids = new Set<string>();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (attributes['id'] !== undefined) ids.add(attributes['id']);
        const kept = Object.entries(attributes).filter(([key]) => key !== 'class' && key !== 'id' && !/^(data|aria)-/.test(key));
        if (kept.length > 0 || name === 'script' || name === 'style') tags.push({ name, attributes: Object.fromEntries(kept) });
      },
    },
    { xmlMode: file.endsWith('.svg') },
  );
  parser.end(text);
  return { file, tags, ids };
}
