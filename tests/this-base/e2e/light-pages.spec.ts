import { expect, test, type Page } from '@playwright/test';
import { fontsAmong, UNNOTICED, watchShifts } from '../../e2e/page-checks.ts';
import { TEMPLATES } from '../templates.ts';

/** What a page asks for. */
function listRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** Queries of each kind of outcome: an answer, most of the words, a paper, a mistake (for politie), nothing, a choice. */
const OUTCOMES = ['EFC', 'kinderporno Taskforce', '32 123 VI nr. 90', 'polite', 'xylophone marmalade', 'EFC&type=document&type=event'];

for (const [width, height] of [
  [1440, 900],
  [320, 640],
] as const)
  test(`the results page stands still while results arrive, on a slow machine, ${width} wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const shifts = await watchShifts(page);
    for (const [index, query] of OUTCOMES.entries()) {
      await page.goto(`${index % 2 === 0 ? '/search/' : '/nl/zoeken/'}?q=${query}`);
      const outcome = page.locator('.results > li, .browse:not([hidden]) .help a').first();
      await outcome.waitFor({ timeout: 20_000 });
      await page.waitForLoadState('networkidle');
      expect(await shifts(), query).toBeLessThan(0.01);
    }
  });

for (const [sign, give] of [
  ['a pointer that moves', (page: Page) => page.mouse.move(300, 300)],
  ['a key', (page: Page) => page.keyboard.press('Shift')],
  ['scrolling', (page: Page) => page.mouse.wheel(0, 200)],
] as const)
  test(`the typefaces are fetched at the first sign of a reader, move nothing, and stand on the next page: ${sign}`, async ({ page }) => {
    const asked = listRequests(page);
    const shifts = await watchShifts(page);
    await page.goto('/initiatives/efc/', { waitUntil: 'networkidle' });
    expect(fontsAmong(asked)).toEqual([]);
    const before = await shifts();
    await give(page);
    await expect.poll(() => fontsAmong(asked).length).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    expect(await shifts()).toBe(before);
    expect(await shownFaces(page)).toEqual([]);
    await page.goto('/organisations/icmec/');
    await expect.poll(() => shownFaces(page)).toEqual(['Source Sans 3 Variable', 'Source Serif 4 Variable']);
  });

test('where the typefaces come in after a first paint, few pages break a line elsewhere', async ({ page }) => {
  test.slow();
  const shifts = await watchShifts(page);
  await page.goto('/initiatives/efc/');
  await page.keyboard.press('Shift');
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded');
  const sums: { readonly name: string; readonly sum: number }[] = [];
  // Each second one: pages of text, of tables and of drawings.
  for (const { name, en } of TEMPLATES.filter((_, index) => index % 2 === 0)) {
    await page.goto(en);
    await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded');
    await page.waitForTimeout(100);
    sums.push({ name, sum: await shifts() });
  }
  sums.sort((a, b) => a.sum - b.sum);
  // Cumulative layout shift is judged by the 75th percentile of visits (web.dev, Web Vitals).
  const bar = Math.ceil(sums.length * 0.75) - 1;
  expect(sums[bar]?.sum, JSON.stringify(sums.slice(bar))).toBeLessThan(UNNOTICED);
});

/** Which of our own faces the text of the page stands in. */
async function shownFaces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wanted = ['main .summary', 'header nav a'].map(
      (selector) => getComputedStyle(document.querySelector(selector) as Element).fontFamily,
    );
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''));
    return [...new Set(loaded)]
      .filter((family) => family.includes('Source') && wanted.some((families) => families.replaceAll('"', '').startsWith(family)))
      .toSorted();
  });
}

test('a browser that keeps nothing fetches no typefaces, and reads on', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const asked = listRequests(page);
  await page.goto('/initiatives/efc/');
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(300);
  expect(fontsAmong(asked)).toEqual([]);
  expect(complaints).toEqual([]);
});

const LINK = 'main a[href^="/organisations/"][href$="/"]';

/** Which pages the open page fetches ahead. */
function listPrefetched(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose']?.startsWith('prefetch')) fetched.push(new URL(request.url()).pathname);
  });
  return fetched;
}

for (const [means, give] of [
  ['the pointer', (page: Page) => page.locator(LINK).first().hover()],
  ['the keyboard', (page: Page) => page.locator(LINK).first().focus()],
] as const)
  test(`a link that is pointed at has its page fetched ahead, once and without a complaint: ${means}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto('/initiatives/efc/', { waitUntil: 'networkidle' });
    const fetched = listPrefetched(page);
    const answered = page.waitForResponse((response) => response.url().includes('/organisations/') && response.status() === 200);
    await give(page);
    await answered;
    const target = await page.locator(LINK).first().getAttribute('href');
    await page.mouse.move(1, 1);
    await give(page);
    await page.waitForTimeout(300);
    expect(fetched).toEqual([target]);
    expect(complaints).toEqual([]);
  });

test('nothing is fetched ahead in a browser that tells nothing of the connection, as those do whose reading of the policy forbids it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: undefined });
  });
  await page.goto('/initiatives/efc/', { waitUntil: 'networkidle' });
  const fetched = listPrefetched(page);
  await page.locator(LINK).first().hover();
  await page.waitForTimeout(300);
  expect(fetched).toEqual([]);
});

test('nothing is fetched ahead for a place on the page, a file, or a pointer on its way elsewhere', async ({ page }) => {
  await page.goto('/initiatives/efc/', { waitUntil: 'networkidle' });
  const fetched = listPrefetched(page);
  for (const link of ['main a[href^="#"]:visible', 'main a[href$=".ris"]']) {
    await page.locator(link).first().hover();
    await page.waitForTimeout(150);
  }
  // Both at once: a busy machine might take so long between them that the pointer would seem to rest.
  await page
    .locator(LINK)
    .first()
    .evaluate((link) => {
      for (const passed of [link, document.querySelector('h1')]) passed?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    });
  await page.waitForTimeout(150);
  expect(fetched).toEqual([]);
});

test('nothing is fetched ahead for readers who save data', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }));
  await page.goto('/initiatives/efc/', { waitUntil: 'networkidle' });
  const fetched = listPrefetched(page);
  await page.locator(LINK).first().hover();
  await page.waitForTimeout(300);
  expect(fetched).toEqual([]);
});
