import { headersOf, type Header, type Paths } from './headers.ts';
import { indent, type Hosting } from './hosting.ts';
import { TYPES_BY_ENDING, TYPES_BY_FILE } from './media-types.ts';

/**
 * The Caddyfile of a site. Caddy gets the certificate and leads visitors to TLS by itself.
 *
 * Everything stands in a `route`, which keeps the order in which it is written: headers for all files first, what differs
 * after them. A block that also takes a header away is applied last of all, so that stands apart. What no file answers is an error; without that Caddy answers 200 with nothing.
 */
export function toCaddy({ base, folder, serverName, edition, certificate, listen }: Hosting): string {
  const headers = headersOf(edition, true);
  return [
    `${serverName} {`,
    ...(listen === undefined ? [] : [`\tbind ${listen.address}`]),
    ...(certificate === undefined ? [] : [`\ttls "${certificate.file}" "${certificate.key}"`]),
    `\troot * "${folder}"`,
    '\troute {',
    ...indent(forAll(headers), '\t\t'),
    ...indent(
      headers.flatMap((header) => differing(header, base)),
      '\t\t',
    ),
    ...indent(types(base), '\t\t'),
    ...indent(refusals(), '\t\t'),
    ...indent(files(base), '\t\t'),
    '\t\terror 404',
    '\t}',
    '\thandle_errors {',
    ...indent(forAll(headers), '\t\t'),
    ...indent(errors(), '\t\t'),
    '\t}',
    '}',
    '',
  ].join('\n');
}

function forAll(headers: readonly Header[]): string[] {
  return ['header {', ...headers.map(({ name, value }) => `\t${name} "${value}"`), '}', 'header -Server'];
}

function differing({ name, elsewhere }: Header, base: string): string[] {
  if (!elsewhere) return [];
  const matcher = `@${name.toLowerCase().replaceAll('-', '_')}`;
  return [`${matcher} path ${toPaths(base, elsewhere.paths)}`, `header ${matcher} ${name} "${elsewhere.value}"`];
}

function toPaths(base: string, { folders, files: names }: Paths): string {
  return [...folders.map((folder) => `${base}${folder}*`), ...names.map((name) => `${base}${name}`)].join(' ');
}

/** Of two that fit, the last one written sets the type; so files and longer endings come after the shorter. */
function types(base: string): string[] {
  const endings = [...TYPES_BY_ENDING].toSorted(([a], [b]) => a.split('.').length - b.split('.').length);
  return [
    ...endings.flatMap(([ending, type]) => typed(ending, type, ending === 'html' ? '*.html */' : `*.${ending}`)),
    ...[...TYPES_BY_FILE].flatMap(([file, type]) => typed(file, type, `${base}${file}`)),
  ];
}

function typed(name: string, type: string, paths: string): string[] {
  const matcher = `@type_${name.replaceAll(/\W/g, '_')}`;
  return [`${matcher} path ${paths}`, `header ${matcher} Content-Type "${type}"`];
}

function refusals(): string[] {
  return [
    '@method not method GET HEAD',
    'error @method 405',
    '@nul path_regexp \\x00',
    'error @nul 400',
    '@hidden {',
    '\tpath_regexp /\\.',
    '\tnot path /.well-known/*',
    '}',
    'error @hidden 404',
  ];
}

function files(base: string): string[] {
  if (base === '/') return ['file_server'];
  return [
    'handle /.well-known/security.txt {',
    '\tfile_server',
    '}',
    `redir ${base.slice(0, -1)} ${base} 301`,
    `handle_path ${base}* {`,
    '\tfile_server',
    '}',
  ];
}

function errors(): string[] {
  return [
    '@missing expression {err.status_code} in [403, 404]',
    'handle @missing {',
    '\theader Content-Type "text/html; charset=utf-8"',
    '\trewrite * /404.html',
    '\tfile_server {',
    '\t\tstatus 404',
    '\t}',
    '}',
    'handle {',
    '\t@method expression {err.status_code} == 405',
    '\theader @method Allow "GET, HEAD"',
    '\theader Content-Type "text/plain; charset=utf-8"',
    '\trespond "{err.status_code} {err.status_text}"',
    '}',
  ];
}
