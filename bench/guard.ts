import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { clearAside, measureBuild } from './measure/build.ts';
import { ours } from './sites/ours.ts';

/**
 * `npm run bench:guard`: whether the site still grows as it should. Builds made-up knowledge bases of two sizes and fails where an entry
 * of the larger one takes much longer to make, or where a page that lists things has grown too large. For a nightly run: it takes minutes.
 * By entry, not by page: a small site has as many months on its timeline as a large one, and those are quick.
 */
const [SMALL, LARGE] = [500, 2000];
/** How much longer an entry may take in the larger site; processor time, which neighbours on the machine disturb least. */
const MOST_GROWTH = 1.3;
const MOST_KILOBYTES = 100;

let growth = await measureGrowth();
if (growth > MOST_GROWTH) {
  console.log(`An entry takes ${growth.toFixed(2)} times as long; once more, since something else may have been running.`);
  growth = await measureGrowth();
}
const heavy = findHeavyLists();
clearAside();
console.log(`An entry takes ${growth.toFixed(2)} times as long at ${LARGE} entries as at ${SMALL}; at most ${MOST_GROWTH}.`);
for (const { address, kilobytes } of heavy) console.log(`${address} has ${kilobytes.toFixed(0)} kB compressed; at most ${MOST_KILOBYTES}.`);
if (growth > MOST_GROWTH || heavy.length > 0) process.exitCode = 1;
else console.log('No page of lists or overviews is too large.');

async function measureGrowth(): Promise<number> {
  const costs = [];
  for (const entries of [SMALL, LARGE]) {
    ours.prepare(entries);
    const { cpuSeconds } = await measureBuild(ours, entries);
    costs.push(cpuSeconds / entries);
  }
  const [small = Number.NaN, large = Number.NaN] = costs;
  return large / small;
}

/** Pages that are not about one entry: what they hold grows with the site unless something bounds it. */
function findHeavyLists(): { address: string; kilobytes: number }[] {
  const site = ours.output(LARGE);
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !isEntry(site, file))
    .map((file) => ({ address: `/${path.dirname(file)}/`, kilobytes: gzipSync(readFileSync(path.join(site, file))).length / 1000 }))
    .filter(({ kilobytes }) => kilobytes > MOST_KILOBYTES);
}

/** Beside the page of an entry stand its data, such as its Markdown. */
function isEntry(site: string, file: string): boolean {
  const folder = path.dirname(file);
  return folder !== '.' && readdirSync(path.dirname(path.join(site, folder))).includes(`${path.basename(folder)}.md`);
}
