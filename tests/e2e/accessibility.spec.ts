import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, TEMPLATES } from '../templates.ts';

for (const { name, ...addresses } of TEMPLATES) {
  for (const language of LANGUAGES) {
    test(`${name} has no violation that axe can find, in light and dark (${language})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(addresses[language]);
      if (name === 'search') await page.getByRole('listitem').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page })
          // What passes is not asked for: to describe each element of it takes longer than to check it.
          .options({ resultTypes: ['violations'] })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
}

for (const { name, ...addresses } of TEMPLATES) {
  for (const language of LANGUAGES) {
    test(`${name} fits a screen of 320 pixels, also with wider text spacing (${language})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(addresses[language]);
      expect(await overflow(page)).toBe(0);
      // WCAG 1.4.12; a sheet of the page's own may be changed where a style element may not be added.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await overflow(page)).toBe(0);
    });
  }
}

test('nothing is lost in forced colours: every control and mark is still visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/initiatives/efc/');
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Source 1:/ }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).disableRules(FORCED_BY_SYSTEM).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('nothing moves for readers who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/initiatives/');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

/** Colours are the system's here, and axe reads those of the page. */
const FORCED_BY_SYSTEM = ['color-contrast'];

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
