import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../templates.ts';

/** Templates of entries. */
const ENTRIES = new Set<string>([
  'initiative',
  'task force',
  'organisation',
  'document with passages',
  'document without passages',
  'commitment',
  'event',
  'figure',
  'term',
]);

const PLACES = [
  {
    language: 'English',
    home: '/',
    entry: '/initiatives/fcacp/',
    list: '/initiatives/',
    onThisPage: 'On this page',
    tool: 'Timeline',
    sections: 'Main navigation',
  },
  {
    language: 'Dutch',
    home: '/nl/',
    entry: '/nl/initiatieven/fcacp/',
    list: '/nl/initiatieven/',
    onThisPage: 'Op deze pagina',
    tool: 'Tijdlijn',
    sections: 'Hoofdmenu',
  },
] as const;

for (const { language, home, entry, list, onThisPage, tool, sections } of PLACES) {
  for (const javaScriptEnabled of [true, false])
    test.describe(`on a phone ${javaScriptEnabled ? 'with' : 'without'} JavaScript (${language})`, () => {
      test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

      test('the menu opens where it stands, leads on, and nothing lies under it', async ({ page }) => {
        await page.goto(entry);
        const menu = page.locator('header details.menu');
        await expect(menu.getByRole('link').first()).toBeHidden();
        await menu.locator('summary').focus();
        await page.keyboard.press('Enter');
        await expect(menu.getByRole('link', { name: tool, exact: true })).toBeVisible();
        expect(await page.evaluate(() => scrollY)).toBe(0);
        const [open, below] = await Promise.all([menu.boundingBox(), page.locator('main').boundingBox()]);
        expect((open?.y ?? 0) + (open?.height ?? Infinity)).toBeLessThanOrEqual(below?.y ?? 0);
        await menu.locator(`a[href="${list}"]`).click();
        await expect(page).toHaveURL(list);
      });

      test('what is on the page stands folded under its first lines', async ({ page }) => {
        await page.goto(entry);
        const contents = page.locator('details.contents-fold');
        await contents.locator('summary').click();
        const link = contents.getByRole('link').last();
        await link.click();
        await expect(page).toHaveURL(/#sources$/);
        await expect(page.locator('#sources')).toBeInViewport();
      });
    });

  test(`the sections are visible from 640 px, the menu below 896 px (${language})`, async ({ page }) => {
    for (const [width, hasSections, hasMenu] of [
      [320, false, true],
      [639, false, true],
      [640, true, true],
      [768, true, true],
      [896, true, false],
      [1440, true, false],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(home);
      await expect(page.getByRole('navigation', { name: sections })).toBeVisible({ visible: hasSections });
      await expect(page.locator('header details.menu > summary')).toBeVisible({ visible: hasMenu });
    }
  });

  test(`every entry says what is on the page at every width, with the parts of its text (${language})`, async ({ page }) => {
    const entries = TEMPLATES.filter(({ name }) => ENTRIES.has(name));
    expect(entries.length).toBe(ENTRIES.size);
    for (const { en, nl } of entries) {
      const address = language === 'Dutch' ? nl : en;
      await page.goto(address);
      for (const width of [320, 700, 896, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const shown = page.locator('.contents-fold > summary, .sheet-side > .contents').filter({ visible: true });
        await expect(shown, `${address} at ${width}`).toHaveCount(1);
        await expect(shown).toContainText(onThisPage);
      }
      const parts = await page.locator('.prose h2[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
      const links = await page.locator('.sheet-side .contents a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
      expect(links.slice(0, parts.length)).toEqual(parts);
    }
  });
}

test('the open menu has no violation that axe can find, in light, dark and forced colours', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    await page.goto('/initiatives/fcacp/');
    await page.locator('header details.menu > summary').click();
    await page.locator('details.contents-fold > summary').click();
    // Of colours that the reader's system puts in place of ours axe knows nothing.
    const rules = 'forcedColors' in media ? ['color-contrast'] : [];
    const { violations } = await new AxeBuilder({ page }).include('header').include('.contents-fold').disableRules(rules).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
