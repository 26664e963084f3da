import { headersOf, type Header } from './headers.ts';
import { certificateOf, escapeDots, indent, originOf, toPattern, type Hosting } from './hosting.ts';
import { TYPES_BY_ENDING, TYPES_BY_FILE } from './media-types.ts';

/**
 * The configuration of a site for nginx, to be included in its `http` block.
 *
 * All headers stand in the server block: a location with one `add_header` of its own would lose those of the server. What
 * depends on the path is a variable, worked out from the address after redirects inside, so that the page for errors is
 * never kept for ever.
 */
export function toNginx(hosting: Hosting): string {
  const { base, folder, serverName, edition, listen } = hosting;
  const headers = headersOf(edition, true);
  const { file, key } = certificateOf(hosting);
  const at = (port: number) => (listen === undefined ? `${port}` : `${listen.address}:${port}`);
  return [
    ...headers.flatMap((header) => toMap(header, base)),
    'map $status $kb_allow {',
    '  405 "GET, HEAD";',
    '}',
    '',
    'server {',
    `  listen ${at(listen?.http ?? 80)};`,
    `  server_name ${serverName};`,
    `  return 301 ${originOf(hosting)}$request_uri;`,
    '}',
    '',
    'server {',
    `  listen ${at(listen?.https ?? 443)} ssl http2;`,
    `  server_name ${serverName};`,
    `  ssl_certificate "${file}";`,
    `  ssl_certificate_key "${key}";`,
    '  ssl_protocols TLSv1.2 TLSv1.3;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '',
    ...headers.map((header) => `  add_header ${header.name} ${header.elsewhere ? variableOf(header) : `"${header.value}"`} always;`),
    '  add_header Allow $kb_allow always;',
    '',
    ...indent(typeBlock()),
    '',
    '  if ($request_method !~ ^(GET|HEAD)$) {',
    '    return 405;',
    '  }',
    `  error_page 403 =404 ${base}404.html;`,
    `  error_page 404 ${base}404.html;`,
    '',
    ...indent(locations(base, folder)),
    '}',
    '',
  ].join('\n');
}

function toMap(header: Header, base: string): string[] {
  if (!header.elsewhere) return [];
  return [
    `map $uri ${variableOf(header)} {`,
    `  default "${header.value}";`,
    `  "~${toPattern(base, header.elsewhere.paths)}" "${header.elsewhere.value}";`,
    '}',
    '',
  ];
}

function variableOf({ name }: Header): string {
  return `$kb_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** nginx knows a type by what follows the last dot only; the others are locations. */
function typeBlock(): string[] {
  const types = [...TYPES_BY_ENDING].filter(([ending]) => !ending.includes('.'));
  return ['types {', ...types.map(([ending, type]) => `  "${type}" ${ending};`), '}', 'default_type application/octet-stream;'];
}

function locations(base: string, folder: string): string[] {
  const location = (condition: string, lines: string[]) => [`location ${condition} {`, ...indent(lines), '}'];
  const typed = (type: string) => ['types {}', `default_type "${type}";`];
  return [
    ...location(base, [`alias "${folder}/";`, 'index index.html;']),
    ...(base === '/' ? [] : [...location('/', ['return 404;']), ...location(`= ${base.slice(0, -1)}`, [`return 301 ${base};`])]),
    ...location(String.raw`~ /\.(?!well-known/)`, ['return 404;']),
    ...location('= /.well-known/security.txt', [`alias "${folder}/.well-known/security.txt";`]),
    ...[...TYPES_BY_ENDING]
      .filter(([ending]) => ending.includes('.'))
      .flatMap(([ending, type]) =>
        location(String.raw`~ ^${escapeDots(base)}(.+\.${escapeDots(ending)})$`, [`alias "${folder}/$1";`, ...typed(type)]),
      ),
    ...[...TYPES_BY_FILE].flatMap(([file, type]) => location(`= ${base}${file}`, [`alias "${folder}/${file}";`, ...typed(type)])),
  ];
}
