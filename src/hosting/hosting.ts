import type { Audience } from '#schema/parts/audience.ts';
import type { Paths } from './headers.ts';

/** Where and for whom the site is served; all that a configuration depends on. */
export interface Hosting {
  /** Where the site begins on its host: `/`, or `/kb/`. */
  readonly base: string;
  /** The folder with the built site, as the server sees it, without a slash at its end. */
  readonly folder: string;
  readonly serverName: string;
  readonly edition: Audience;
  /** The files of the certificate and its key; without them a place where they might be. */
  readonly certificate?: { readonly file: string; readonly key: string };
  /** Where the server listens; without it on ports 80 and 443 of every address. */
  readonly listen?: { readonly address: string; readonly http: number; readonly https: number };
}

/** The name of a server's address for visitors, with the port only where it is not the usual one. */
export function originOf({ serverName, listen }: Hosting): string {
  return `https://${serverName}${listen === undefined || listen.https === 443 ? '' : `:${listen.https}`}`;
}

/** The certificate, or where one might be. */
export function certificateOf({ certificate, serverName }: Hosting): { file: string; key: string } {
  return certificate ?? { file: `/etc/ssl/certs/${serverName}.pem`, key: `/etc/ssl/private/${serverName}.key` };
}

/**
 * A regular expression, as nginx and Apache understand it, for the addresses of these files.
 *
 * @example toPattern('/kb/', { folders: ['_astro/'], files: [] }) // => '^/kb/(_astro/)'
 */
export function toPattern(base: string, { folders, files }: Paths): string {
  return `^${escapeDots(base)}(${[...folders, ...files.map((file) => `${file}$`)].map(escapeDots).join('|')})`;
}

/** Names here hold no other character that means something in a regular expression. */
export function escapeDots(name: string): string {
  return name.replaceAll('.', String.raw`\.`);
}

/** The lines, each further in by one step. */
export function indent(lines: readonly string[], step = '  '): string[] {
  return lines.map((line) => (line === '' ? line : `${step}${line}`));
}
