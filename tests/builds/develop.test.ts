import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { toText } from '#report/text.ts';
import { folderFor, SAMPLE } from '../sample-site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TREE = folderFor('develop');
const ENGLISH = 'initiatives/coalition.en.mdx';
const DUTCH = 'initiatives/coalition.nl.mdx';
const FACTS = 'initiatives/coalition.yml';

/** A way in which an author may break a file of the sample. */
interface Fault {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
}

const FAULTS: readonly Fault[] = [
  { name: 'front matter that nobody can read', file: ENGLISH, change: (text) => `---\nlastReviewed: [a\n---\n\n${text}` },
  { name: 'a tag that is not closed', file: DUTCH, change: (text) => `${text}\nTekst.<Cite source="report"\n` },
  { name: 'a brace in a text', file: ENGLISH, change: (text) => `${text}\nA { and no end.\n` },
  { name: 'a date in words', file: FACTS, change: (text) => text.replace(/^lastReviewed: .*/m, 'lastReviewed: voorjaar 2014') },
  { name: 'YAML that is none', file: FACTS, change: (text) => `${text}\nscope national\n` },
  { name: 'a character that nobody can see', file: FACTS, change: (text) => text.replace('Sample', 'Sam\u00ADple') },
  { name: 'half an emoji', file: FACTS, change: (text) => `${text}\nabbreviation: "\\uD83D"\n`.replace(/^abbreviation: P.*\n/m, '') },
  { name: 'an actor that does not exist', file: FACTS, change: (text) => text.replace('organisation/ministry', 'organisation/nobody') },
  { name: 'a document that does not exist', file: 'events/start.yml', change: (text) => text.replace(/cite: \[.*\]/, 'cite: [nothing]') },
  { name: 'no topics', file: 'topics.yml', change: () => 'topics: none\n' },
  { name: 'a number without a source', file: ENGLISH, change: (text) => `${text}\nThere were 32 of them.\n` },
  { name: 'a skeleton', file: 'events/new.yml', change: () => 'audience: public\nkind: VUL-IN\n' },
];
const PAGES = ['/initiatives/coalition/', '/nl/initiatieven/coalition/', '/', '/organisations/ministry/', '/initiatives/coalition.md'];

let server: ChildProcess;
let address: string;
let terminal = '';

// The server is started on a fault that Astro itself would not start with.
beforeAll(async () => {
  rmSync(TREE, { recursive: true, force: true });
  mkdirSync(TREE, { recursive: true });
  cpSync(SAMPLE, TREE, { recursive: true });
  const [first] = FAULTS;
  if (first) apply(first);
  const port = await findFreePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], KB_ROOT: TREE, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => (terminal += String(text)));
  await waitFor(async () => (await fetch(address).catch(() => undefined)) !== undefined, 'the server');
});

afterAll(async () => {
  if (server.exitCode === null) {
    const hasEnded = once(server, 'exit');
    server.kill();
    await hasEnded;
  }
  rmSync(TREE, { recursive: true, force: true });
});

test.each(FAULTS)('with $name every page and the terminal say what the check says, until it is mended', async (fault) => {
  apply(fault);
  const report = reportOn(TREE);
  expect(report).toMatch(/[1-9]\d* errors?/);
  for (const page of PAGES) {
    const { status, text } = await read(page);
    expect(status, page).toBe(500);
    expect(text, page).toContain(report);
    expect(text, page).not.toMatch(/^\s+at .+:\d+/m);
  }
  await waitFor(() => Promise.resolve(terminal.includes(report)), 'the terminal');
  expect(terminal).not.toMatch(/^\s+at .+:\d+/m);
  expect(terminal).not.toMatch(/Stack trace|YAMLException/);

  terminal = '';
  mend(fault);
  await waitFor(() => Promise.resolve(terminal.includes('has no errors any more')), 'the terminal');
  await waitFor(async () => (await read(PAGES[1] ?? '')).text.includes('De coalitie'), 'the page');
  for (const page of PAGES) expect(await read(page), page).toMatchObject({ status: 200 });
  expect((await read('/nl/initiatieven/coalition/')).text).not.toContain('nog niet in het Nederlands');
});

test('headings of a text take no id of the page, whatever they are called', async () => {
  const headings = ['Sources', 'Status', 'Text', 'Source 1', 'Sources', 'Participants', 'How it works'];
  writeFileSync(place(ENGLISH), `${original(ENGLISH)}\n${headings.map((heading) => `## ${heading}\n\nWords.\n`).join('\n')}`);
  await waitFor(async () => (await read('/initiatives/coalition/')).html.includes('id="how-it-works"'), 'the headings');
  const { html } = await read('/initiatives/coalition/');
  const ids = [...html.matchAll(/<[a-z][^>]* id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(html.indexOf('<h2 id="sources"')).toBeGreaterThan(html.indexOf('id="how-it-works"'));
});

const place = (file: string) => path.join(TREE, 'content', file);

function original(file: string): string | undefined {
  try {
    return readFileSync(path.join(SAMPLE, 'content', file), 'utf8');
  } catch {
    return undefined;
  }
}

function apply({ file, change }: Fault): void {
  writeFileSync(place(file), change(original(file) ?? ''));
}

function mend({ file }: Fault): void {
  const text = original(file);
  if (text === undefined) rmSync(place(file));
  else writeFileSync(place(file), text);
}

function reportOn(root: string): string {
  const content = loadContent(root);
  return toText(buildModel(content).issues, content.entries.length);
}

/** A page, and its text as a browser shows it. */
async function read(page: string): Promise<{ status: number; html: string; text: string }> {
  const response = await fetch(`${address}${page}`);
  const html = await response.text();
  const text = html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  return { status: response.status, html, text };
}

async function waitFor(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (await isSo()) return;
    if (server.exitCode !== null) throw new Error(`The development server has ended:\n${terminal}`);
    await wait(100);
  }
  throw new Error(`Waited too long for ${what}:\n${terminal}`);
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
