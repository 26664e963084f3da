import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../browser/server.ts';
import { WORK } from '../folders.ts';
import type { Measures } from '../report/results.ts';

const TOOLS = path.join(WORK, 'tools');
const PACKAGE = { name: 'bench-tools', private: true, dependencies: { lighthouse: '13.5.0' } };

/** Lighthouse's scores of pages, from 0 to 100, for a phone on its imitated slow network. */
export async function measureLighthouse(folder: string, addresses: readonly string[], chromium: string): Promise<Record<string, Measures>> {
  install();
  const server = await startServer(folder);
  const scores: Record<string, Measures> = {};
  for (const address of addresses) {
    const report = path.join(TOOLS, 'report.json');
    await run(server.origin + address, report, chromium);
    scores[address] = readScores(report);
    console.log(address, scores[address]);
  }
  await server.close();
  return scores;
}

function install(): void {
  if (existsSync(path.join(TOOLS, 'node_modules', 'lighthouse'))) return;
  console.log('Installing Lighthouse …');
  mkdirSync(TOOLS, { recursive: true });
  writeFileSync(path.join(TOOLS, 'package.json'), JSON.stringify(PACKAGE));
  const options = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const { status } = spawnSync('npm', options, { cwd: TOOLS, stdio: 'inherit' });
  if (status !== 0) throw new Error('Lighthouse could not be installed; see above.');
}

/** In a process of its own: this one serves the page meanwhile. */
async function run(url: string, report: string, chromium: string): Promise<void> {
  const cli = path.join(TOOLS, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const flags = ['--quiet', '--output=json', `--output-path=${report}`, '--chrome-flags=--headless --no-sandbox'];
  const child = spawn(process.execPath, [cli, url, ...flags], { env: { ...process.env, CHROME_PATH: chromium }, stdio: 'inherit' });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`Lighthouse failed on ${url}; see above.`);
}

function readScores(report: string): Measures {
  const { categories } = JSON.parse(readFileSync(report, 'utf8')) as {
    categories: Readonly<Record<string, { readonly score: number | null }>>;
  };
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]));
}
