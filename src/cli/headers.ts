import { CITATION_FILES, MARKDOWN_FILE, OPEN_SEARCH_FILE } from '#urls.ts';

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Only the search worker compiles WebAssembly; the permission stands on its own response. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The response headers of a file, by its path. */
export function headersFor(pathname: string): Record<string, string> {
  const isWorker = pathname.endsWith('/pagefind-worker.js');
  const isHashed = /\/_astro\/|\/pagefind\/(fragment|index)\//.test(pathname);
  const type = typeOf(pathname);
  return {
    ...COMMON,
    ...(type === undefined ? {} : { 'Content-Type': type }),
    'Content-Security-Policy': isWorker ? WORKER_POLICY : PAGE_POLICY,
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** The types of files by the end of their addresses, where servers seldom know them or leave out that the text is UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(CITATION_FILES).map(([format, { mediaType }]) => [`.${format}`, mediaType])),
  [`.${MARKDOWN_FILE.ending}`]: MARKDOWN_FILE.mediaType,
  [`/${OPEN_SEARCH_FILE.name}`]: OPEN_SEARCH_FILE.mediaType,
  '.txt': 'text/plain',
};

/** Without a type a browser may refuse a file. JSON is UTF-8 without saying so; XML says so itself. */
function typeOf(pathname: string): string | undefined {
  const type = Object.entries(TYPES).find(([end]) => pathname.endsWith(end))?.[1];
  return type === undefined || /(json|xml)$/.test(type) ? type : `${type}; charset=utf-8`;
}
