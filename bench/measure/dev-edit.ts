import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { ROOT } from '../folders.ts';
import { medianOf } from '../report/median.ts';

const WARM_UP = 2;
const EDITS = 7;
/** Between two edits, so that none is slowed by what the last one set going. */
const PAUSE = 1500;

/** Median milliseconds from the writing of a file until its new word stands in the page of its entry. */
export interface DevEditTimes {
  readonly facts: number;
  readonly prose: number;
}

/** Edits an initiative of a copy of `root` while the development server shows it in a browser. */
export async function measureDevEdit(root: string, chromiumPath: string): Promise<DevEditTimes> {
  const copy = mkdtempSync(path.join(tmpdir(), 'dev-edit-'));
  cpSync(path.join(root, 'content'), path.join(copy, 'content'), { recursive: true });
  const port = await findFreePort();
  const server = startServer(copy, port);
  const browser = await chromium.launch({ executablePath: chromiumPath });
  try {
    const folder = path.join(copy, 'content/initiatives');
    const prose = readdirSync(folder).find((name) => name.endsWith('.en.mdx'));
    if (!prose) throw new Error(`No initiative under ${root} has an English text`);
    const id = prose.replace('.en.mdx', '');
    const page = await browser.newPage();
    await openWhenReady(page, `http://127.0.0.1:${port}/initiatives/${id}/`);
    return {
      facts: await timeEdits(page, path.join(folder, `${id}.yml`), addToSummary),
      prose: await timeEdits(page, path.join(folder, prose), addToText),
    };
  } finally {
    await browser.close();
    await stop(server);
    rmSync(copy, { recursive: true, force: true });
  }
}

async function findFreePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
  return promise;
}

function startServer(root: string, port: number): ChildProcess {
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: ROOT,
    env: { ...process.env, KB_ROOT: root, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
}

async function openWhenReady(page: Page, address: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const response = await page.goto(address, { timeout: 120_000 }).catch(() => undefined);
    if (response?.ok()) return;
    await wait(500);
  }
  throw new Error(`The development server did not show ${address}`);
}

async function timeEdits(page: Page, file: string, add: (text: string, word: string) => string): Promise<number> {
  const original = readFileSync(file, 'utf8');
  const times: number[] = [];
  for (let edit = 1; edit <= WARM_UP + EDITS; edit += 1) {
    await wait(PAUSE);
    const word = `edit${path.extname(file).slice(1)}${edit}`;
    const start = performance.now();
    writeFileSync(file, add(original, word));
    await page.waitForFunction((text) => document.body.textContent.includes(text), word, { polling: 'raf', timeout: 60_000 });
    times.push(performance.now() - start);
  }
  return medianOf(times.slice(WARM_UP));
}

function addToSummary(text: string, word: string): string {
  const { summary } = parse(text) as { summary: { en: string } };
  return text.replace(summary.en, () => `${word} ${summary.en}`);
}

function addToText(text: string, word: string): string {
  return text.replace(/^(?:---\n[\s\S]*?\n---\n)?\s*/, (before) => `${before}${word} `);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const hasStopped = once(server, 'exit');
  server.kill();
  await hasStopped;
}
