import type { Browser, Page } from '@playwright/test';
import { ReleaseError } from './release-error.ts';

/** What to open in a browser, in one language. */
export interface SmokePath {
  readonly home: string;
  /** A page with a title that search has to find. */
  readonly entry: string;
  /** The page of results; none where the site has no search. */
  readonly search: string | undefined;
}

const TIMEOUT_MS = 30_000;
/** Without these a browser without a network keeps trying to reach its maker; root may not use the sandbox. */
const SWITCHES = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/**
 * Opens the site as a reader would: the home page, an entry, a search that has to find the entry. Tells what a browser
 * complains of, which includes everything its policy blocks, and what cannot be loaded.
 *
 * @param origin where the site is served: `http://127.0.0.1:4321`
 * @param timeout how long any step may take, in milliseconds
 * @throws ReleaseError where there is no browser
 */
export async function findComplaints(
  origin: string,
  paths: readonly SmokePath[],
  executable: string | undefined,
  timeout = TIMEOUT_MS,
): Promise<string[]> {
  const browser = await launch(executable);
  try {
    const complaints: string[] = [];
    for (const path of paths) complaints.push(...(await walk(await browser.newPage(), origin, { ...path, timeout })));
    return complaints;
  } finally {
    await browser.close();
  }
}

async function launch(executable: string | undefined): Promise<Browser> {
  try {
    const { chromium } = await import('@playwright/test');
    return await chromium.launch({ executablePath: executable, args: SWITCHES });
  } catch (error) {
    throw new ReleaseError(
      'No Chromium could be started to look at the site. Name one in CHROMIUM_PATH, or leave this out with --no-browser.',
      {
        cause: error,
      },
    );
  }
}

async function walk(
  page: Page,
  origin: string,
  { home, entry, search, timeout }: SmokePath & { readonly timeout: number },
): Promise<string[]> {
  const complaints: string[] = [];
  const at = () => new URL(page.url()).pathname;
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${at()} ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`${at()} ${error.message}`));
  page.on('request', (request) => !request.url().startsWith(`${origin}/`) && complaints.push(`${at()} asks for ${request.url()}`));
  page.on('requestfailed', (request) => complaints.push(`${at()} could not load ${request.url()}`));
  const open = async (address: string) => {
    const response = await page.goto(`${origin}${address}`, { waitUntil: 'networkidle', timeout });
    if (response?.status() !== 200) complaints.push(`${address} was answered with ${response?.status() ?? 'nothing'}`);
  };
  try {
    await open(home);
    await open(entry);
    const title = (await page.locator('h1').first().innerText({ timeout })).trim();
    if (search === undefined) return complaints;
    await open(`${search}?q=${encodeURIComponent(title)}`);
    const found = page.locator(`main a[href^="${entry}"]`).first();
    await found.waitFor({ timeout }).catch(() => complaints.push(`${search} does not find \`${title}\``));
  } catch (error) {
    complaints.push(`${at()} ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
  } finally {
    await page.close();
  }
  return complaints;
}
