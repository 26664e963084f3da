import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { loadModel } from '#load/model.ts';
import { corpusOf, ROOT } from './folders.ts';
import { clearAside, measureBuild, type BuildResult } from './measure/build.ts';
import { measureDevEdit } from './measure/dev-edit.ts';
import { measureLighthouse } from './measure/lighthouse.ts';
import { measurePages } from './measure/page.ts';
import { measureCommand } from './measure/processes.ts';
import { measureSearch } from './measure/search.ts';
import { pagesOf, QUERIES, REAL_PAGES } from './measure/targets.ts';
import { describeMachine, versionsOf } from './report/machine.ts';
import { medianOf } from './report/median.ts';
import { record, type Measures, type Result } from './report/results.ts';
import { ours } from './sites/ours.ts';
import { peer, peersHere } from './sites/peers.ts';
import type { Site, SiteName } from './sites/site.ts';

/**
 * `npm run bench -- build|memory|page|search|lighthouse|dev|check [--n 1000] [--peers floor,starlight] [--runs 3]`: measures this project beside its
 * peers and writes the report of today under `bench/results/`. Pages and searches are those of the last builds: run `build` first.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { n: { type: 'string', default: '1000' }, peers: { type: 'string' }, runs: { type: 'string', default: '3' } },
});
const [what = 'build'] = positionals;
const entries = Number(values.n);
const runs = Number(values.runs);
const peers = peersHere().filter((name) => values.peers?.split(',').includes(name) ?? true);
const sites: Site[] = [ours, ...peers.map((name) => peer(name))];

switch (what) {
  // Memory is measured with every build.
  case 'build':
  case 'memory':
    write('build', await measureBuilds());
    break;
  case 'page':
    write(
      'page',
      await inBrowser(async (browser) =>
        each(async (site) => ({ ...(await measurePages(browser, site.output(entries), pagesOf(entries))) })),
      ),
    );
    break;
  case 'search':
    write('search', await inBrowser(async (browser) => each(async (site) => searchOf(browser, site))));
    break;
  case 'lighthouse':
    write(
      'lighthouse',
      await measureLighthouse(path.join(ROOT, 'dist'), REAL_PAGES, await findChromium()),
      loadModel(ROOT).model.entries.size,
    );
    break;
  case 'dev':
    ours.prepare(entries);
    write('dev', { ours: { ...(await measureDevEdit(corpusOf(entries), await findChromium())) } });
    break;
  case 'check':
    write('check', { ours: await measureCheck() });
    break;
  default:
    throw new Error(`There is no measurement \`${what}\`: build, memory, page, search, lighthouse, dev or check.`);
}

/** Each site once, then each again: what slows the machine for a while then slows all of them. */
async function measureBuilds(): Promise<Record<string, Measures>> {
  const measured = new Map<SiteName, BuildResult[]>(sites.map(({ name }) => [name, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const site of sites) {
      if (run === 1) site.prepare(entries);
      const result = await measureBuild(site, entries);
      measured.get(site.name)?.push(result);
      console.log(`${run}/${runs} ${site.name}: ${result.seconds.toFixed(1)} s, ${result.pages} pages`);
    }
  }
  clearAside();
  return Object.fromEntries([...measured].map(([name, results]) => [name, toMedians(results)]));
}

function toMedians(results: readonly BuildResult[]): Measures {
  const of = (pick: (result: BuildResult) => number) => medianOf(results.map(pick));
  return {
    pages: of(({ pages }) => pages),
    files: of(({ files }) => files),
    seconds: of(({ seconds }) => seconds),
    cpuSeconds: of(({ cpuSeconds }) => cpuSeconds),
    millisecondsPerPage: of(({ seconds, pages }) => (1000 * seconds) / pages),
    cpuPerPage: of(({ cpuSeconds, pages }) => (1000 * cpuSeconds) / pages),
    peakMegabytes: of(({ peakMegabytes }) => peakMegabytes),
    megabytes: of(({ megabytes }) => megabytes),
  };
}

async function searchOf(browser: Awaited<ReturnType<typeof chromium.launch>>, site: Site): Promise<Measures | undefined> {
  const [address = '/'] = pagesOf(entries);
  const result = await measureSearch(browser, { name: site.name, folder: site.output(entries), address }, QUERIES);
  return result && { ...result };
}

async function measureCheck(): Promise<Measures> {
  ours.prepare(entries);
  const all = [];
  for (let run = 0; run < runs; run += 1)
    all.push(await measureCommand({ line: `node src/cli/main.ts check --root "${corpusOf(entries)}"`, folder: ROOT, env: {} }));
  return {
    seconds: medianOf(all.map(({ seconds }) => seconds)),
    cpuSeconds: medianOf(all.map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: medianOf(all.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

async function each(measure: (site: Site) => Promise<Measures | undefined>): Promise<Record<string, Measures>> {
  const measured: Record<string, Measures> = {};
  for (const site of sites) {
    const measures = await measure(site);
    if (measures) measured[site.name] = measures;
    console.log(site.name, measures);
  }
  return measured;
}

async function findChromium(): Promise<string> {
  const { ensureChromium } = (await import(path.join(ROOT, 'setup', 'machine.mjs'))) as {
    ensureChromium: (node: string) => Promise<string>;
  };
  return ensureChromium(process.execPath);
}

async function inBrowser<Made>(use: (browser: Awaited<ReturnType<typeof chromium.launch>>) => Promise<Made>): Promise<Made> {
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

function write(kind: Result['what'], measured: Record<string, Measures>, size = entries): void {
  const about = {
    machine: describeMachine(),
    versions: Object.fromEntries(sites.map((site) => [site.name, versionsOf(site)])),
    notes: Object.fromEntries(sites.map(({ name, note }) => [name, note])),
  };
  const today = new Date().toISOString().slice(0, 10);
  const file = record({ what: kind, entries: size, runs: kind === 'build' || kind === 'check' ? runs : 1, sites: measured }, about, today);
  console.log(`Written to ${path.relative(ROOT, file)}`);
}
