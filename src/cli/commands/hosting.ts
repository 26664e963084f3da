import { toApache, toHtaccess } from '#hosting/apache.ts';
import { toCaddy } from '#hosting/caddy.ts';
import type { Hosting } from '#hosting/hosting.ts';
import { toIis } from '#hosting/iis.ts';
import { toNetlifyHeaders } from '#hosting/netlify-headers.ts';
import { toNginx } from '#hosting/nginx.ts';
import { toSecurityTxt } from '#hosting/security-txt.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { readEdition } from '../editions.ts';
import type { Command } from '../command.ts';

const SERVERS: Readonly<Record<string, (hosting: Hosting) => string>> = {
  nginx: toNginx,
  caddy: toCaddy,
  apache: toApache,
  htaccess: toHtaccess,
  iis: toIis,
  _headers: toNetlifyHeaders,
};

const NAMES = [...Object.keys(SERVERS), 'security.txt'];

const usage =
  'hosting <server> [--base /kb/] [--folder DIR] [--name HOST] [--edition public|internal|restricted] [--contact URI --expires DAY]';

const OPTIONS = {
  base: { type: 'string' },
  folder: { type: 'string' },
  name: { type: 'string', default: 'kb.example.org' },
  edition: { type: 'string', default: 'public' },
  contact: { type: 'string' },
  expires: { type: 'string' },
} as const;

export const command: Command = {
  usage,
  help: `Prints the configuration of a server for the built site: ${NAMES.join(', ')}. docs/hosting.md says where it belongs. Only security.txt needs a contact and a day on which it expires.`,
  run: (args) => {
    const { values, positionals } = readArguments(args, OPTIONS, usage, 1);
    const server = positionals[0] ?? '';
    const serverName = check('name', values.name, /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i, 'a host, such as kb.example.org');
    if (server === 'security.txt') {
      process.stdout.write(securityTxt(serverName, values));
      return 0;
    }
    const write = Object.hasOwn(SERVERS, server) ? SERVERS[server] : undefined;
    if (!write) throw new CliError(`There is no server \`${server}\`. Choose one of ${NAMES.join(', ')}.`);
    const hosting: Hosting = {
      serverName,
      base: check('base', values.base ?? process.env['KB_BASE'] ?? '/', /^\/([\w-]+\/)*$/, 'a path that begins and ends with a slash'),
      folder: check(
        'folder',
        values.folder ?? `/srv/www/${serverName}`,
        /^[^"\\$\n{}]*[^"\\$\n{}/]$/,
        'a folder without a slash at its end',
      ),
      edition: readEdition(values.edition),
    };
    process.stdout.write(write(hosting));
    return 0;
  },
};

function securityTxt(serverName: string, { contact, expires }: { contact?: string; expires?: string }): string {
  return toSecurityTxt({
    serverName,
    contact: check('contact', contact ?? '', /^(mailto:|https:\/\/|tel:)\S+$/, 'an address that begins with mailto:, https:// or tel:'),
    expires: check('expires', expires ?? '', /^\d{4}-\d{2}-\d{2}$/, 'a day, such as 2027-01-31'),
    languages: ['en', 'nl'],
  });
}

/** The value, which must have this form: what the configuration quotes may not end the quotation. */
function check(option: string, value: string, form: RegExp, wanted: string): string {
  if (!form.test(value)) throw new CliError(`--${option} \`${value}\` is not ${wanted}. Usage: npm run kb -- ${usage}`);
  return value;
}
