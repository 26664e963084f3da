import { LOCALES } from '#site.ts';
import { headersOf, type Header } from './headers.ts';
import { certificateOf, escapeDots, indent, originOf, toPattern, type Hosting } from './hosting.ts';
import { TYPES_BY_ENDING, TYPES_BY_FILE } from './media-types.ts';

/** The modules of Apache that the configurations need. */
export const APACHE_MODULES = ['alias', 'dir', 'headers', 'mime', 'rewrite', 'ssl'];

/** The virtual hosts of a site for Apache 2.4: one that leads to TLS, and the site. */
export function toApache(hosting: Hosting): string {
  const { base, folder, serverName, listen } = hosting;
  const { file, key } = certificateOf(hosting);
  const at = (port: number) => `${listen?.address ?? '*'}:${port}`;
  return [
    `# Needs the modules ${APACHE_MODULES.join(', ')}.`,
    `<VirtualHost ${at(listen?.http ?? 80)}>`,
    `  ServerName ${serverName}`,
    `  Redirect permanent / ${originOf(hosting)}/`,
    '</VirtualHost>',
    '',
    `<VirtualHost ${at(listen?.https ?? 443)}>`,
    `  ServerName ${serverName}`,
    '  SSLEngine on',
    '  SSLProtocol -all +TLSv1.2 +TLSv1.3',
    `  SSLCertificateFile "${file}"`,
    `  SSLCertificateKeyFile "${key}"`,
    '  ServerSignature Off',
    '  TraceEnable Off',
    `  DocumentRoot "${folder}"`,
    `  <Directory "${folder}">`,
    '    Require all granted',
    '    AllowOverride None',
    '    Options FollowSymLinks',
    '  </Directory>',
    ...indent(siteDirectives(hosting, '')),
    ...indent(places(base, folder)),
    '</VirtualHost>',
    '',
  ].join('\n');
}

/**
 * The same as a file `.htaccess` in the folder of the site, where nobody may change the server. It says nothing about
 * addresses outside the folder, nor about TRACE.
 */
export function toHtaccess(hosting: Hosting): string {
  return [
    '# Needs AllowOverride All, and the modules dir, headers, mime and rewrite.',
    'Options -Indexes',
    ...siteDirectives(hosting, ` "expr=%{HTTPS} == 'on'"`),
    '',
  ].join('\n');
}

/** Files are told by name here, whatever their folder. */
const TYPES_BY_NAME = new Map([...TYPES_BY_FILE].map(([file, type]) => [file.split('/').at(-1) ?? file, type]));

/** What can stand in both. Whoever reads a `.htaccess` does not know whether TLS is there, so it asks. */
function siteDirectives({ base, edition }: Hosting, ifTls: string): string[] {
  return [
    'DirectoryIndex index.html',
    `ErrorDocument 403 ${base}404.html`,
    `ErrorDocument 404 ${base}404.html`,
    // Only with a page for it is Allow ours to say.
    `ErrorDocument 405 ${base}404.html`,
    '',
    ...headersOf(edition, true).flatMap((header) => toDirectives(header, base, header.name === 'Strict-Transport-Security' ? ifTls : '')),
    `Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} == '405'"`,
    '',
    // Else `wasm.en.pagefind` is in English.
    `RemoveLanguage ${LOCALES.map((locale) => `.${locale}`).join(' ')}`,
    ...[...TYPES_BY_ENDING]
      .toSorted(([a], [b]) => a.split('.').length - b.split('.').length)
      .flatMap(([ending, type]) => typed(String.raw`\.${escapeDots(ending)}$`, type)),
    ...[...TYPES_BY_NAME].flatMap(([name, type]) => typed(`^${escapeDots(name)}$`, type)),
    '',
    'RewriteEngine On',
    'RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$',
    'RewriteRule ^ - [R=405,L]',
    String.raw`RewriteRule (^|/)\.(?!well-known(/|$)) - [R=404,L]`,
  ];
}

/** Both directives say where they hold, so that the page for errors, which has another address, is told apart. */
function toDirectives({ name, value, elsewhere }: Header, base: string, condition: string): string[] {
  if (!elsewhere) return [`Header always set ${name} "${value}"${condition}`];
  const pattern = toPattern(base, elsewhere.paths);
  return [
    `Header always set ${name} "${value}" "expr=%{REQUEST_URI} !~ m#${pattern}#"`,
    `Header always set ${name} "${elsewhere.value}" "expr=%{REQUEST_URI} =~ m#${pattern}#"`,
  ];
}

function typed(pattern: string, type: string): string[] {
  return [`<FilesMatch "${pattern}">`, `  ForceType "${type}"`, '</FilesMatch>'];
}

/** Under a sub-folder the host has nothing else but the file about security. */
function places(base: string, folder: string): string[] {
  if (base === '/') return [];
  const name = base.slice(0, -1);
  return [
    String.raw`RewriteRule ^${name}$ ${base} [R=301,L]`,
    String.raw`RewriteRule ^(?!${escapeDots(base)}|/\.well-known/security\.txt$) - [R=404,L]`,
    `Alias "${base}" "${folder}/"`,
  ];
}
