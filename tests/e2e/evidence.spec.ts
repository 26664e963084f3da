import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, TEMPLATES } from '../templates.ts';

/** What the accessibility statement says of every page and axe does not look at. */

/** As far as a walk goes: the header, and what of a page differs from other pages. */
const STOPS = 60;

for (const { name, ...addresses } of TEMPLATES)
  for (const language of LANGUAGES) {
    test(`"${name}" can be walked through, hit, enlarged and printed (${language})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(addresses[language], { waitUntil: 'networkidle' });
      const faults: unknown[] = [];
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        const state = await readFocus(page);
        if (!state) break;
        if (!state.hasRing || !state.isOnTop) faults.push({ stop, ...state });
      }
      expect(faults, 'every stop of the Tab key can be seen, and nothing lies over it').toEqual([]);

      expect(await findSmallTargets(page)).toEqual([]);

      expect(await countMoving(page), 'nothing moves').toBe(0);
      const control = page.getByRole('main').locator('summary, button, select').filter({ visible: true }).first();
      if ((await control.count()) > 0) await control.click();
      expect(await countMoving(page), 'nothing moves after a click').toBe(0);
      await page.keyboard.press('Escape');

      const pdf = (await page.pdf({ tagged: true })).toString('latin1');
      expect(pdf).toContain('/StructTreeRoot');
      const catalogue = pdf.split('/Type /Catalog')[1]?.split('endobj')[0];
      expect(catalogue).toContain(`/Lang (${language}`);

      await doubleText(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
  }

for (const [language, entry, search] of [
  ['en', '/initiatives/fcacp/', '/search/?q=filter'],
  ['nl', '/nl/initiatieven/fcacp/', '/nl/zoeken/?q=filter'],
] as const)
  test(`a dialog takes the focus and gives it back, however it is closed (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [address, opener, closer] of [
      [entry, page.locator('[id^="fact-"] button').first(), '[data-action="close"]'],
      [search, page.locator('.show-facets'), 'form button, [value], button'],
    ] as const) {
      await page.goto(address, { waitUntil: 'networkidle' });
      for (const close of ['Escape', 'button']) {
        await opener.focus();
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog');
        await expect(dialog).toBeVisible();
        expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
        if (close === 'Escape') await page.keyboard.press('Escape');
        else await dialog.locator(closer).filter({ visible: true }).last().press('Enter');
        await expect(dialog).toBeHidden();
        await expect(opener).toBeFocused();
      }
    }
  });

for (const [what, address, act] of [
  ['a search', '/search/?q=EFC', () => Promise.resolve()],
  ['a Dutch search', '/nl/zoeken/?q=EFC', () => Promise.resolve()],
  ['a comparison', '/nl/vergelijken/?of=initiative/fcacp&of=initiative/efc', () => Promise.resolve()],
  ['a reference', '/resolve/?ref=32123VI+nr+90', () => Promise.resolve()],
  ['a filter of an index', '/nl/initiatieven/', (page: Page) => page.locator('filter-list input[type="checkbox"]').first().check()],
  ['a role in the network', '/network/', (page: Page) => page.locator('network-view select').first().selectOption({ index: 2 })],
  ['a day of what is overdue', '/tracker/?at=2012-01-01', () => Promise.resolve()],
  ['a day', '/nl/stand/?on=2010-07-16', () => Promise.resolve()],
] as const)
  test(`what ${what} changes is said once, in a place that is there from the start`, async ({ page }) => {
    await page.addInitScript(() => {
      const said: string[] = [];
      const late: string[] = [];
      const observe = () =>
        new MutationObserver((changes) => {
          for (const { target, addedNodes } of changes) {
            const element = target instanceof Element ? target : target.parentElement;
            const status = element?.closest('[role="status"]');
            if (status?.checkVisibility() && status.textContent.trim() !== '') said.push(status.textContent.trim());
            for (const node of addedNodes)
              if (node instanceof Element && node.matches('[role="status"], :has([role="status"])')) late.push(node.outerHTML);
          }
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
      // The parser has put everything in place, and no module has run yet.
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') observe();
      });
      Object.assign(globalThis, { said, late });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await act(page);
    const read = () =>
      page.evaluate(() => {
        const kept = globalThis as unknown as { said: string[]; late: string[] };
        return { said: kept.said, late: kept.late };
      });
    await expect.poll(async () => (await read()).said.length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    const { said, late } = await read();
    // A search that takes its time says so before it says what it found.
    expect(
      said.filter((text) => !text.endsWith('…')),
      said.join('; '),
    ).toHaveLength(1);
    expect(late).toEqual([]);
  });

interface Focus {
  readonly what: string;
  readonly over: string | undefined;
  readonly hasRing: boolean;
  readonly isOnTop: boolean;
}

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
    };
  });
}

/**
 * Targets under 24 by 24 pixels that are not far enough from others (WCAG 2.5.8). Links in a sentence are exempt, and
 * those in a drawing, which stand in the list beside it too.
 */
async function findSmallTargets(page: Page): Promise<string[]> {
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
async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
}

async function countMoving(page: Page): Promise<number> {
  return page.evaluate(() => document.getAnimations().length);
}
