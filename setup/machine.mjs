// What a fresh machine lacks: packages, a Node that Astro runs on, a Chromium for the browser tests.
// Runs on Node 20 with nothing installed, so it imports only what Node itself has.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
// npm starts a shell between itself and us, which hands nothing on when it is ended.
import './end-with-parent.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

refuseFolder(ROOT);

const STAMP = path.join(ROOT, 'node_modules/.installed-for');

/**
 * Installs the packages of the lock file if they are not there. `--no-save` keeps npm from writing the lock file: it
 * would add or drop builds for other platforms, depending on which of them the machine's registry happens to hold.
 */
export async function ensurePackages() {
  const wanted = hash(path.join(ROOT, 'package-lock.json'));
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  // Standard output is for what the command itself says, which may be read by a program.
  console.error('Installing packages (npm install) …');
  const status = await runCommand('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['inherit', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm install failed; see above. Nothing else was done.');
  writeFileSync(STAMP, wanted);
}

/** The Node that runs everything else: the one that the packages bring (Linux), else the one of the machine if it is new enough. */
export function findNode() {
  const own = path.join(ROOT, 'node_modules/.bin/node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 16)) return process.execPath;
  return fail(
    `This machine has Node ${process.versions.node}, and no package brings a newer one for it. Install Node 24.16 or newer from your usual source.`,
  );
}

/** The path of a Chromium: one that is there, else Playwright's own, else Debian's package. */
export async function ensureChromium(node) {
  const found = findChromium(node);
  if (found) return found;
  console.log('Looking for a Chromium: trying Playwright’s own …');
  await runCommand(node, [path.join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 240_000,
  });
  const downloaded = findChromium(node);
  if (downloaded) return downloaded;
  await installFromDebian(['chromium']);
  return (
    findChromium(node) ??
    fail(
      'There is no Chromium for the browser tests, and none could be installed. Install one, or name it in CHROMIUM_PATH, and run npm test again.',
    )
  );
}

/** The web servers on which configurations are tried, by the program of each package. Where one cannot be had, its tests say so and are skipped. */
const SERVERS = { 'nginx-light': 'nginx', caddy: 'caddy', apache2: 'apache2', openssl: 'openssl' };

/** Installs the web servers that are missing, where this machine lets us. */
export async function ensureServers() {
  const isThere = (program) => ['/usr/sbin', '/usr/bin', '/usr/local/bin'].some((folder) => existsSync(path.join(folder, program)));
  const missing = Object.entries(SERVERS).filter(([, program]) => !isThere(program));
  await installFromDebian(missing.map(([name]) => name));
}

/** Where Debian's packages start services when they are installed, unless a file here says no. */
const START_POLICY = '/usr/sbin/policy-rc.d';

/** Installs packages of Debian without starting anything; does nothing on other systems, or without the right to. */
async function installFromDebian(names) {
  const isPossible = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (names.length === 0 || !isPossible) return;
  console.log(`Installing Debian’s packages ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const isOurs = !existsSync(START_POLICY);
  if (isOurs) writeFileSync(START_POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await runCommand('apt-get', ['update', '-q'], { stdio: 'ignore', env, timeout: 120_000 });
    await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { stdio: 'ignore', env, timeout: 300_000 });
  } finally {
    if (isOurs) rmSync(START_POLICY, { force: true });
  }
}

function findChromium(node) {
  const named = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const installed = named.find((file) => file && existsSync(file));
  if (installed) return installed;
  try {
    const script = "import('playwright-core').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
    const file = execFileSync(node, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Ends a program when the one that started it is gone. */
const END_WITH_PARENT = new URL('end-with-parent.mjs', import.meta.url).href;

/** Signals that end a command: a closed terminal, Ctrl-C, and `kill`. */
const ENDINGS = ['SIGHUP', 'SIGINT', 'SIGTERM'];

/** Runs a command of this project on the right Node, and resolves to its exit code. */
export async function runNode(node, args, environment = {}) {
  const { code } = await startNode(node, args, environment, { stdio: 'inherit' });
  return code;
}

/** The same without input, and what it prints is kept: resolves to `{ code, output }`. */
export async function readNode(node, args, environment = {}) {
  return startNode(node, args, environment, { stdio: ['ignore', 'pipe', 'pipe'] });
}

function startNode(node, args, environment, { stdio }) {
  const binaries = path.join(ROOT, 'node_modules/.bin');
  const env = { ...process.env, ...environment, PATH: `${binaries}${path.delimiter}${process.env['PATH'] ?? ''}` };
  env.NODE_OPTIONS = [process.env['NODE_OPTIONS'], environment['NODE_OPTIONS']].filter(Boolean).join(' ');
  return startCommand(node, args, { stdio, env });
}

async function runCommand(command, args, options) {
  const { code } = await startCommand(command, args, options);
  return code;
}

/**
 * Runs a command in the project's folder, and resolves to what it printed, where it is not told to print it itself, and its exit code: 128 and the number of the signal where it was ended by
 * one, 127 where there is no such program. What ends this program ends the command and all that it has started, and a command that
 * runs on Node ends when this program is gone.
 */
function startCommand(command, args, { env = process.env, ...options }) {
  const nodeOptions = [env.NODE_OPTIONS, `--import=${END_WITH_PARENT}`].filter(Boolean).join(' ');
  const child = spawn(command, args, { cwd: ROOT, ...options, env: { ...env, NODE_OPTIONS: nodeOptions } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  let isEnding = false;
  const handOn = (signal) => {
    isEnding = true;
    // Ctrl-C in a terminal reaches the command by itself.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of ENDINGS) process.on(signal, handOn);
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: 127, output }));
    child.once('close', (code, signal) => {
      for (const each of ENDINGS) process.off(each, handOn);
      const status = code ?? 128 + os.constants.signals[signal];
      // Whoever ends a command does not want the next one of the same call.
      if (isEnding) process.exit(status);
      resolve({ code: status, output });
    });
  });
}

function hash(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Stops where the project stands in a folder whose name means something in an address: tools take part of it for no path. */
function refuseFolder(folder) {
  const [sign] = /[#%?]/.exec(folder) ?? [];
  if (sign === undefined) return;
  fail(
    `The folder of this project has a \`${sign}\` in its name, and the tools that build the site cannot work there:\n  ${folder}\nMove or rename it, so that its path has no \`#\`, \`%\` or \`?\`. Nothing was done.`,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
