import type { Audience } from '#schema/parts/audience.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';
import { PAGE_POLICY, PERMISSIONS, WORKER_POLICY } from './policies.ts';
import { typeOf } from './media-types.ts';

/** Some files of the site, named from its base: `_astro/` are all in that folder. */
export interface Paths {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** A header that every response has, and where its value is another one. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly elsewhere?: { readonly paths: Paths; readonly value: string };
}

const SEARCH_FOLDERS = LOCALES.map((locale) => `${createUrls('/').searchData(locale).slice(1)}pagefind/`);

/** Only the search worker compiles WebAssembly, so the permission stands on its own response. */
const WORKERS: Paths = { folders: [], files: SEARCH_FOLDERS.map((folder) => `${folder}pagefind-worker.js`) };

/** What has a hash of its content in its name never changes. */
const HASHED: Paths = {
  folders: ['_astro/', ...SEARCH_FOLDERS.flatMap((folder) => ['fragment', 'index', 'filter'].map((part) => `${folder}${part}/`))],
  files: [],
};

const YEAR = 31_536_000;

/**
 * The response headers of the site but its media types, each once. Every configuration of a server is made of these.
 *
 * @param isOverTls whether browsers get the site over TLS: only then may a server ask them to keep to that
 */
export function headersOf(edition: Audience, isOverTls: boolean): Header[] {
  const isPublic = edition === 'public';
  return [
    { name: 'Content-Security-Policy', value: PAGE_POLICY, elsewhere: { paths: WORKERS, value: WORKER_POLICY } },
    ...(isOverTls ? [{ name: 'Strict-Transport-Security', value: `max-age=${YEAR}; includeSubDomains` }] : []),
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'X-Frame-Options', value: 'DENY' },
    { name: 'Referrer-Policy', value: 'no-referrer' },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { name: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
    { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    { name: 'Origin-Agent-Cluster', value: '?1' },
    { name: 'Permissions-Policy', value: PERMISSIONS },
    { name: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
    {
      name: 'Cache-Control',
      value: isPublic ? 'no-cache' : 'private, no-cache',
      elsewhere: { paths: HASHED, value: `${isPublic ? 'public' : 'private'}, max-age=${YEAR}, immutable` },
    },
    ...(isPublic ? [] : [{ name: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' }]),
  ];
}

/** What may differ between responses besides the path. */
interface Circumstances {
  readonly edition?: Audience;
  readonly base?: string;
  readonly isOverTls?: boolean;
}

/**
 * The response headers of a file, by its address.
 *
 * @example headersFor('/initiatives/')['Cache-Control'] // => 'no-cache'
 */
export function headersFor(pathname: string, circumstances: Circumstances = {}): Record<string, string> {
  const { edition = 'public', base = '/', isOverTls = false } = circumstances;
  const file = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
  const type = typeOf(pathname);
  return {
    ...(type === undefined ? {} : { 'Content-Type': type }),
    ...Object.fromEntries(
      headersOf(edition, isOverTls).map(({ name, value, elsewhere }) => [
        name,
        file !== undefined && elsewhere && isAmong(file, elsewhere.paths) ? elsewhere.value : value,
      ]),
    ),
  };
}

function isAmong(file: string, { folders, files }: Paths): boolean {
  return files.includes(file) || folders.some((folder) => file.startsWith(folder));
}
