import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { SLOW, startServer, sumBytes } from '../browser/server.ts';
import { medianOf } from '../report/median.ts';

/** What a page costs a reader who does nothing yet; medians over the pages. */
export interface PageResult {
  /** Until three seconds after it has loaded. */
  readonly requests: number;
  readonly kilobytes: number;
  /** Milliseconds to the largest paint, on a slow network and a processor four times as slow. */
  readonly largestPaint: number;
  /** Milliseconds by which tasks after the first paint are longer than 50. */
  readonly blocking: number;
  readonly layoutShift: number;
  readonly elements: number;
}

const QUIET = 3000;
const REPEATS = 3;

/** @param addresses of the pages, from the root of the site */
export async function measurePages(browser: Browser, folder: string, addresses: readonly string[]): Promise<PageResult> {
  const weights: { requests: number; kilobytes: number }[] = [];
  const vitals: Vitals[] = [];
  for (const address of addresses) {
    const server = await startServer(folder);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.origin + address);
    await sleep(QUIET);
    weights.push({ requests: server.log.length, kilobytes: sumBytes(server.log) / 1000 });
    await context.close();
    await server.close();
    for (let repeat = 0; repeat < REPEATS; repeat += 1) vitals.push(await measureVitals(browser, folder, address));
  }
  const of = <Key extends string>(key: Key, rows: readonly Readonly<Record<Key, number>>[]) => medianOf(rows.map((row) => row[key]));
  return {
    requests: of('requests', weights),
    kilobytes: of('kilobytes', weights),
    largestPaint: of('largestPaint', vitals),
    blocking: of('blocking', vitals),
    layoutShift: of('layoutShift', vitals),
    elements: of('elements', vitals),
  };
}

type Vitals = Omit<PageResult, 'requests' | 'kilobytes'>;

async function measureVitals(browser: Browser, folder: string, address: string): Promise<Vitals> {
  const server = await startServer(folder, SLOW);
  // Compresses the page outside the measurement.
  await fetch(server.origin + address);
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await observe(page);
  await page.goto(server.origin + address);
  await sleep(QUIET);
  const vitals = await page.evaluate(() => {
    const { paints, shifts, tasks } = window.__vitals;
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const late = tasks.filter(({ startTime, duration }) => startTime + duration > first);
    return {
      largestPaint: paints.at(-1) ?? 0,
      blocking: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      layoutShift: shifts.reduce((sum, value) => sum + value, 0),
      elements: document.querySelectorAll('*').length,
    };
  });
  await context.close();
  await server.close();
  return vitals;
}

declare global {
  interface Window {
    __vitals: { paints: number[]; shifts: number[]; tasks: { startTime: number; duration: number }[] };
  }
}

/** Keeps what the browser reports of a page from its very beginning. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Window['__vitals'] = (window.__vitals = { paints: [], shifts: [], tasks: [] });
    const watch = (type: string, use: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => seen.paints.push(startTime));
    watch('layout-shift', (entry) => seen.shifts.push((entry as PerformanceEntry & { value: number }).value));
    watch('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  });
}
