import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** Colours are the system's here, and axe reads those of the page. */
const FORCED_BY_SYSTEM = ['color-contrast'];

test('nothing is lost in forced colours: every control and mark is still visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/initiatives/coalition/');
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Source 1:/ }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).disableRules(FORCED_BY_SYSTEM).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
