import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** What is asked of every page, whatever it holds. */

/** How far the Tab key is followed: the header, and what of a page differs from other pages. */
const STOPS = 60;

/** Cumulative layout shift that counts as not noticed (web.dev, Web Vitals). */
export const UNNOTICED = 0.1;

/** Each of WCAG 2.2 A and AA, and what axe thinks good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Sums {
  shifts: number;
}

/** Has a page that is about to be opened note what it asks for, what it complains of, and how far things move. */
async function watchLoading(page: Page, baseURL: string) {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) complaints.push(`foreign: ${request.url()}`);
    // The icon in its tab is asked for by the browser.
    if (!request.url().endsWith('.svg')) asked.push(request.url());
  });
  const shifts = await watchShifts(page);
  return { complaints, asked, shifts };
}

/** Has each page that is opened add up how far things moved without being asked to. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const sums: Sums = { shifts: 0 };
    Object.assign(globalThis, { sums });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sums.shifts += (entry as PerformanceEntry & { readonly value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { readonly sums: Sums }).sums.shifts);
}

/** Opens a page as its first one, and checks that it keeps to the policy and to this site, is light and stands still. */
export async function checkLoading(page: Page, baseURL: string, address: string): Promise<void> {
  const { complaints, asked, shifts } = await watchLoading(page, baseURL);
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  expect.soft(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect.soft(complaints, 'it runs under the strict policy, from this site alone, without a complaint').toEqual([]);
  // What is asked for in an address arrives after the page.
  if (/[?#]/.test(address)) return;
  const isEntry = (await page.locator('#cite-dialog').count()) > 0;
  // The page, its style and its script; others have a sheet of their own and up to five scripts more: the results page, with what it shares with the reference desk.
  expect.soft(asked.length, asked.join(' ')).toBeLessThanOrEqual(isEntry ? 3 : 9);
  expect.soft(fontsAmong(asked)).toEqual([]);
  expect.soft(await shifts(), 'it stands still').toBeLessThan(UNNOTICED);
}

export const fontsAmong = (asked: readonly string[]) => asked.filter((address) => address.endsWith('.woff2'));

/** Checks all of axe's rules in light, and contrast, which alone can differ, in dark. */
export async function checkByAxe(page: Page): Promise<void> {
  // Its own package for Playwright gives its source to the page anew for each run, and opens another page for the result.
  await page.evaluate(axe.source);
  for (const [colorScheme, runOnly] of [
    ['light', { type: 'tag', values: RULES }],
    ['dark', { type: 'rule', values: ['color-contrast'] }],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await page.evaluate(
      // What passes is not asked for: to describe each element of it takes longer than to check it.
      async (rules) => {
        const { violations } = await axe.run(document, {
          runOnly: { type: rules.type, values: [...rules.values] },
          resultTypes: ['violations'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      },
      runOnly,
    );
    expect.soft(found, colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Follows the Tab key: every stop can be seen, on the screen, and nothing lies over it. */
export async function checkFocus(page: Page): Promise<void> {
  const faults: unknown[] = [];
  let stops = 0;
  for (; stops < STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    let state = await readFocus(page);
    // On a busy machine the page moves to a stop a moment after the focus has.
    for (let wait = 0; state && !isGood(state) && wait < 10; wait += 1) {
      await page.waitForTimeout(50);
      state = await readFocus(page);
    }
    if (!state) break;
    if (!isGood(state)) faults.push({ stop: stops, ...state });
  }
  expect.soft(stops, 'there is something to walk through').toBeGreaterThan(5);
  expect.soft(faults, 'every stop of the Tab key can be seen, and nothing lies over it').toEqual([]);
}

/** Checks that nothing moves by itself, nor after a click, where a reader asks for less motion. */
export async function checkMotion(page: Page): Promise<void> {
  expect.soft(await countMoving(page), 'nothing moves').toBe(0);
  const control = page.getByRole('main').locator('summary, button, select').filter({ visible: true }).first();
  if ((await control.count()) > 0) await control.click();
  expect.soft(await countMoving(page), 'nothing moves after a click').toBe(0);
  await page.keyboard.press('Escape');
}

/** Checks that the page prints as a document that says what its parts are, and in which language. */
export async function checkPrint(page: Page, language: string): Promise<void> {
  const pdf = (await page.pdf({ tagged: true })).toString('latin1');
  expect.soft(pdf).toContain('/StructTreeRoot');
  const catalogue = pdf.split('/Type /Catalog')[1]?.split('endobj')[0];
  expect.soft(catalogue).toContain(`/Lang (${language}`);
}

/** Checks that nothing scrolls sideways with text twice as large, at 320 px, and there with wider spacing too. Leaves the page so. */
export async function checkFit(page: Page): Promise<void> {
  await setTextSize(page, 32);
  expect.soft(await overflow(page), 'with text twice as large').toBe(0);
  await setTextSize(page, 16);
  await page.setViewportSize({ width: 320, height: 800 });
  expect.soft(await overflow(page), 'at 320 pixels').toBe(0);
  // WCAG 1.4.12; a sheet of the page's own may be changed where a style element may not be added.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  expect.soft(await overflow(page), 'at 320 pixels with wider spacing').toBe(0);
}

/** By how many pixels the page is wider than the screen. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

interface Focus {
  readonly what: string;
  readonly over: string | undefined;
  readonly hasRing: boolean;
  readonly isOnTop: boolean;
  readonly isOnScreen: boolean;
}

const isGood = ({ hasRing, isOnTop, isOnScreen }: Focus) => hasRing && isOnTop && isOnScreen;

/** What has the focus, and whether a reader sees it; undefined at the end of the page. */
async function readFocus(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const between = (from: number, to: number, size: number, share: number) =>
      Math.max(0, from) + (Math.min(size, to) - Math.max(0, from)) * share;
    const hitAt = (share: number) =>
      document.elementFromPoint(between(box.left, box.right, innerWidth, share), between(box.top, box.bottom, innerHeight, share));
    const isHit = (hit: Element | null) => element.contains(hit) || (hit?.matches('label') === true && hit.contains(element));
    const hit = hitAt(0.5);
    // In a drawing one point may touch the next.
    const isSeen = isHit(hit) || (element instanceof SVGElement && [0.1, 0.9].some((share) => isHit(hitAt(share))));
    return {
      what: element.outerHTML.slice(0, 120),
      over: hit?.outerHTML.slice(0, 120),
      hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isOnTop: isSeen,
      isOnScreen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    };
  });
}

/**
 * Targets under 24 by 24 pixels that are not far enough from others (WCAG 2.5.8). Links in a sentence are exempt, and
 * those in a drawing, which stand in the list beside it too.
 */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const targets = [...document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !element.closest('svg, [aria-hidden="true"], [inert]'),
      )
      .map((element) => {
        const area = element.closest('label') ?? element;
        const box = area.getBoundingClientRect();
        return {
          element,
          box,
          x: (box.left + box.right) / 2,
          y: (box.top + box.bottom) / 2,
          isSmall: box.width < LEAST - 0.5 || box.height < LEAST - 0.5,
        };
      })
      .filter(({ box }) => box.width > 1 && box.right > 0 && box.bottom > 0);
    const isInText = ({ element }: (typeof targets)[number]) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      return (block?.textContent ?? '').trim().length > element.textContent.trim().length;
    };
    const isNear = (one: (typeof targets)[number], other: (typeof targets)[number]) => {
      if (other.isSmall) return Math.hypot(one.x - other.x, one.y - other.y) < LEAST;
      const dx = Math.max(other.box.left - one.x, 0, one.x - other.box.right);
      const dy = Math.max(other.box.top - one.y, 0, one.y - other.box.bottom);
      return Math.hypot(dx, dy) < LEAST / 2;
    };
    return targets
      .filter((one) => one.isSmall && !isInText(one) && targets.some((other) => other !== one && isNear(one, other)))
      .map(({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`);
  });
}

/** As a reader does in the settings of the browser; a size set on the page would leave its media queries as they were. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: Math.round(standard * 0.8125) } });
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${standard}px`);
}

async function countMoving(page: Page): Promise<number> {
  return page.evaluate(() => document.getAnimations().length);
}
