import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { startServer, sumBytes, type Answer } from '../browser/server.ts';
import { medianOf } from '../report/median.ts';
import type { SiteName } from '../sites/site.ts';

/**
 * What the first search of a visit costs, from the first key in the field until nothing more is loaded; medians over the
 * queries. Typefaces are left out: ours come at the first key, those of others with the page.
 */
export interface SearchResult {
  readonly kilobytes: number;
  readonly requests: number;
  /** Milliseconds from the last key to the first result on the page; waiting for more keys is part of it. */
  readonly milliseconds: number;
  /** Queries without a result, which are left out of the rest. */
  readonly failed: number;
}

interface Field {
  /** Brings the field onto the screen. */
  readonly open: (page: Page) => Promise<void>;
  readonly input: string;
  readonly hit: string;
  /** Whether results come on a page of their own. */
  readonly isSubmitted?: true;
}

/** How each site is searched. Of ours the results page is measured, which does more than the list under the field. */
const FIELDS: Readonly<Partial<Record<SiteName, Field>>> = {
  ours: {
    open: async () => {},
    input: 'header input[type="search"], input[type="search"]',
    hit: '.results li a, ol.results a',
    isSubmitted: true,
  },
  floor: { open: (page) => page.click('#q'), input: '#q', hit: '#results li' },
  starlight: {
    open: (page) => page.click('button[data-open-modal]'),
    input: 'site-search dialog input',
    hit: 'site-search dialog .pagefind-ui__result a, site-search dialog li a',
  },
  docusaurus: {
    open: (page) => page.click('input.navbar__search-input'),
    input: 'input.navbar__search-input',
    hit: '[class*="suggestion_"], [class*="hitTitle"]',
  },
  vitepress: { open: (page) => page.click('#local-search button'), input: '.VPLocalSearchBox input', hit: '.VPLocalSearchBox .result' },
};

const LONGEST = 60_000;

export async function measureSearch(
  browser: Browser,
  site: { readonly name: SiteName; readonly folder: string; readonly address: string },
  queries: readonly string[],
): Promise<SearchResult | undefined> {
  const field = FIELDS[site.name];
  if (!field) return undefined;
  const server = await startServer(site.folder);
  const rows: { kilobytes: number; requests: number; milliseconds: number }[] = [];
  let failed = 0;
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    try {
      await page.goto(server.origin + site.address);
      await quiet(server.log);
      server.log.length = 0;
      const milliseconds = await ask(page, field, query);
      await quiet(server.log);
      const loaded = server.log.filter(({ path }) => !path.endsWith('.woff2'));
      rows.push({ milliseconds, kilobytes: sumBytes(loaded) / 1000, requests: loaded.length });
    } catch {
      failed += 1;
    }
    await context.close();
    server.log.length = 0;
  }
  await server.close();
  if (rows.length === 0) throw new Error(`No query was answered on ${site.name}: is it built?`);
  return {
    kilobytes: medianOf(rows.map((row) => row.kilobytes)),
    requests: medianOf(rows.map((row) => row.requests)),
    milliseconds: medianOf(rows.map((row) => row.milliseconds)),
    failed,
  };
}

async function ask(page: Page, { open, input, hit, isSubmitted }: Field, query: string): Promise<number> {
  await open(page);
  const field = page.locator(input).first();
  await field.waitFor({ state: 'visible', timeout: LONGEST });
  await field.focus();
  await page.keyboard.insertText(query.slice(0, -1));
  const started = performance.now();
  await page.keyboard.press(query.at(-1) ?? 'a');
  if (isSubmitted) await page.keyboard.press('Enter');
  await page.locator(hit).first().waitFor({ state: 'visible', timeout: LONGEST });
  return performance.now() - started;
}

/** Until nothing has been asked for in a while. */
async function quiet(log: readonly Answer[]): Promise<void> {
  for (let seen = -1; seen !== log.length;) {
    seen = log.length;
    await sleep(700);
  }
}
