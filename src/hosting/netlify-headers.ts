import { headersOf } from './headers.ts';
import type { Hosting } from './hosting.ts';
import { SHARED_POLICY } from './policies.ts';

/**
 * The file `_headers` that simple file hosts read (Netlify, Cloudflare Pages), to be put in the root of the site.
 *
 * Where two rules name the same header, such hosts send both values joined. So no header stands in a rule for all files
 * and in another: WebAssembly is allowed on every file, and only what has a hash in its name says how long it may be kept,
 * since these hosts have browsers ask again for everything else.
 */
export function toNetlifyHeaders({ base, edition }: Pick<Hosting, 'base' | 'edition'>): string {
  const headers = headersOf(edition, true);
  const caching = headers.find(({ name }) => name === 'Cache-Control');
  const general = headers.map(({ name, value }) => ({ name, value: name === 'Content-Security-Policy' ? SHARED_POLICY : value }));
  const isPublic = edition === 'public';
  return [
    rule(
      `${base}*`,
      general.filter(({ name }) => !isPublic || name !== 'Cache-Control'),
    ),
    ...(isPublic ? (caching?.elsewhere?.paths.folders ?? []) : []).map((folder) =>
      rule(`${base}${folder}*`, [{ name: 'Cache-Control', value: caching?.elsewhere?.value ?? '' }]),
    ),
  ].join('\n');
}

function rule(path: string, headers: readonly { name: string; value: string }[]): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
}
