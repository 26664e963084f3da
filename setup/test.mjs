// `npm test`: installs what is missing (packages, a Chromium, web servers), runs every check, and closes with `N passed, N failed`.
// `npm test -- NAME …` runs some of them with what they need; `npm run nightly` is `--nightly`, at full length.
import { readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensurePackages, ensureServers, findNode, readNode, runNode } from './machine.mjs';
import { runInLanes } from './lanes.mjs';
import { NIGHTLY, reportOf, STEPS } from './steps.mjs';

const names = process.argv.slice(2).filter((name) => name !== '--nightly');
const isNightly = process.argv.includes('--nightly');
const steps = select(isNightly ? NIGHTLY : STEPS, names);

await ensurePackages();
const node = findNode();
const environment = { NODE_OPTIONS: '--max-old-space-size=4096', ...(isNightly && { KB_LONG: '1' }) };
if (steps.some(({ report }) => report)) environment.CHROMIUM_PATH = await ensureChromium(node);
if (steps.some(({ name }) => name === 'hosts')) await ensureServers();

const started = Date.now();
const took = [];
let passed = 0;
let failed = 0;
const left = await runInLanes(steps, async (step, { isAlone }) => {
  const began = Date.now();
  console.log(`… ${step.name}`);
  if (step.report) rmSync(reportOf(step.report), { force: true });
  const { code, output } = isAlone
    ? { code: await runNode(node, step.args, environment), output: '' }
    : await readNode(node, step.args, environment);
  const counts = step.report ? countTests(step.report) : undefined;
  passed += counts?.passed ?? (code === 0 ? 1 : 0);
  failed += Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1);
  took.push({ name: step.name, seconds: (Date.now() - began) / 1000 });
  console.log(`\n— ${step.name}\n${output}  ${step.name}: ${code === 0 ? 'good' : 'FAILED'} (${took.at(-1).seconds.toFixed(1)} s)`);
  return code === 0;
});
if (left.length > 0) console.log(`\nNot run, since what they need failed: ${left.join(', ')}`);
const slowest = took.toSorted((a, b) => b.seconds - a.seconds).map(({ name, seconds }) => `${name} ${seconds.toFixed(0)}`);
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s in all; ${slowest.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** The steps of these names, or all, and whatever they need. Stops with the names there are where one is not known. */
function select(all, wanted) {
  const unknown = wanted.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step \`${unknown.join('`, `')}\`. The steps are ${all.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  const chosen = new Set(wanted.length === 0 ? all.map(({ name }) => name) : wanted);
  for (const name of chosen) for (const need of all.find((step) => step.name === name).needs ?? []) chosen.add(need);
  return all.filter(({ name }) => chosen.has(name));
}

/** Reads the counts from the JSON that Vitest or Playwright wrote; undefined if it wrote none. */
function countTests(name) {
  try {
    const written = JSON.parse(readFileSync(reportOf(name), 'utf8'));
    if (written.stats) return { passed: written.stats.expected + written.stats.flaky, failed: written.stats.unexpected };
    return { passed: written.numPassedTests, failed: written.numFailedTests };
  } catch {
    return undefined;
  }
}
