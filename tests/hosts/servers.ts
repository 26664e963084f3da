import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { APACHE_MODULES, toApache, toHtaccess } from '#hosting/apache.ts';
import { toCaddy } from '#hosting/caddy.ts';
import type { Hosting } from '#hosting/hosting.ts';
import { toNginx } from '#hosting/nginx.ts';
import type { Audience } from '#schema/parts/audience.ts';
import { end, findProgram, PATH } from '../programs.ts';

/** A server that was started with our configuration. It listens on this machine only. */
export interface RunningServer {
  readonly http: number;
  readonly https: number;
  readonly certificate: string;
  /** Ends it and removes its folder. */
  readonly stop: () => Promise<void>;
}

/** What to serve: `writeFolder` makes the site in the folder named. */
interface Site {
  readonly base: string;
  readonly edition: Audience;
  readonly writeFolder: (folder: string) => void;
}

interface ServerKind {
  readonly program: string;
  /** Writes the configuration into the folder and says how the program is called. */
  readonly configure: (folder: string, hosting: Hosting) => readonly string[];
}

const MODULES = '/usr/lib/apache2/modules';

/** The servers that configurations are tried on, as Debian packages them. */
export const SERVERS: Readonly<Record<string, ServerKind>> = {
  nginx: { program: 'nginx', configure: configureNginx },
  caddy: { program: 'caddy', configure: configureCaddy },
  apache: {
    program: 'apache2',
    configure: (folder, hosting) => configureApache(folder, hosting, toApache(hosting)),
  },
  htaccess: { program: 'apache2', configure: configureHtaccess },
};

/** Starts a server on free ports, from a folder of its own, and waits until it answers. */
export async function startServer(name: string, site: Site): Promise<RunningServer> {
  const kind = SERVERS[name];
  const program = findProgram(kind?.program ?? '');
  if (!kind || program === undefined) throw new Error(`${name} is not installed`);
  const folder = mkdtempSync(path.join(tmpdir(), `hosts-${name}-`));
  // A server that was started by root reads as somebody else.
  chmodSync(folder, 0o755);
  site.writeFolder(path.join(folder, 'site'));
  const [http, https] = await freePorts();
  const hosting: Hosting = {
    base: site.base,
    edition: site.edition,
    serverName: 'localhost',
    folder: path.join(folder, 'site'),
    certificate: writeCertificate(folder),
    listen: { address: '127.0.0.1', http, https },
  };
  const args = kind.configure(folder, hosting);
  const env = { ...process.env, PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilListening(child, https);
  } catch (error) {
    await stop();
    throw error;
  }
  return { http, https, certificate: readFileSync(path.join(folder, 'certificate.pem'), 'utf8'), stop };
}

function configureNginx(folder: string, hosting: Hosting): readonly string[] {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path "${folder}/temporary";`);
  const lines = [
    ...(isRoot() ? ['user root;'] : []),
    'daemon off;',
    `pid "${folder}/nginx.pid";`,
    'events {}',
    'http {',
    'access_log off;',
    ...temporary,
    toNginx(hosting),
    '}',
  ];
  writeFileSync(path.join(folder, 'nginx.conf'), lines.join('\n'));
  return ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')];
}

function configureCaddy(folder: string, hosting: Hosting): readonly string[] {
  const { http = 0, https = 0 } = hosting.listen ?? {};
  const general = `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${http}\n\thttps_port ${https}\n}\n\n`;
  writeFileSync(path.join(folder, 'Caddyfile'), `${general}${toCaddy(hosting)}`);
  return ['run', '--config', path.join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
}

function configureHtaccess(folder: string, hosting: Hosting): readonly string[] {
  writeFileSync(path.join(hosting.folder, '.htaccess'), toHtaccess(hosting));
  const { listen, certificate, base } = hosting;
  const host = [
    `<VirtualHost 127.0.0.1:${listen?.https ?? 0}>`,
    'ServerName localhost',
    'SSLEngine on',
    `SSLCertificateFile "${certificate?.file ?? ''}"`,
    `SSLCertificateKeyFile "${certificate?.key ?? ''}"`,
    ...(base === '/' ? [`DocumentRoot "${hosting.folder}"`] : [`Alias "${base}" "${hosting.folder}/"`]),
    `<Directory "${hosting.folder}">`,
    'Require all granted',
    'AllowOverride All',
    'Options FollowSymLinks',
    '</Directory>',
    '</VirtualHost>',
  ];
  return configureApache(folder, hosting, host.join('\n'));
}

function configureApache(folder: string, { listen }: Hosting, hosts: string): readonly string[] {
  const modules = ['mpm_event', 'authz_core', 'unixd', 'socache_shmcb', ...APACHE_MODULES];
  const lines = [
    `ServerRoot "${folder}"`,
    'ServerName localhost',
    `PidFile "${folder}/apache.pid"`,
    `DefaultRuntimeDir "${folder}"`,
    `ErrorLog "${folder}/error.log"`,
    `Listen 127.0.0.1:${listen?.http ?? 0}`,
    `Listen 127.0.0.1:${listen?.https ?? 0}`,
    ...modules
      .filter((module) => existsSync(`${MODULES}/mod_${module}.so`))
      .map((module) => `LoadModule ${module}_module ${MODULES}/mod_${module}.so`),
    'TypesConfig /etc/mime.types',
    // Debian's own settings of types and languages apply on real servers too.
    'IncludeOptional /etc/apache2/mods-available/mime.conf',
    ...(isRoot() ? ['User www-data', 'Group www-data'] : []),
    '<Directory />',
    'Require all denied',
    '</Directory>',
    hosts,
  ];
  writeFileSync(path.join(folder, 'apache.conf'), `${lines.join('\n')}\n`);
  return ['-d', folder, '-f', path.join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function writeCertificate(folder: string): { file: string; key: string } {
  const file = path.join(folder, 'certificate.pem');
  const key = path.join(folder, 'key.pem');
  mkdirSync(path.join(folder, 'temporary'));
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', ...kind, ...names, '-out', file, '-keyout', key], { stdio: 'ignore' });
  return { file, key };
}

async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports: number[] = [];
  for (const server of servers) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ports.push((server.address() as AddressInfo).port);
  }
  for (const server of servers) await new Promise((resolve) => server.close(resolve));
  return [ports[0] ?? 0, ports[1] ?? 0];
}

/** Waits until something accepts connections there; what the program printed tells why it does not. */
async function untilListening(child: ChildProcess, port: number): Promise<void> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += String(chunk)));
  for (let left = 200; left > 0; left -= 1) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${printed}`);
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.end());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server does not listen:\n${printed}`);
}
