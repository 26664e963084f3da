import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('a link to an entry shows what it is when pointed at, can be pointed at itself, and closes with Escape', async ({ page }) => {
  await page.goto('/initiatives/fcacp/');
  const link = page.getByRole('main').getByRole('link', { name: 'European Financial Coalition' }).first();
  const card = page.getByRole('note').filter({ visible: true });
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await expect(card).toContainText('Coalition');
  await expect(link).toHaveAttribute('aria-describedby', 'preview');
  await card.hover();
  await page.waitForTimeout(400);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(link).not.toHaveAttribute('aria-describedby');
});

test('the keyboard shows it too, in the language of the page, and it goes with the focus', async ({ page }) => {
  await page.goto('/nl/initiatieven/');
  const links = page.getByRole('rowheader').getByRole('link');
  await links.first().focus();
  await page.keyboard.press('Tab');
  const card = page.getByRole('note').filter({ visible: true });
  await expect(card).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await expect(links.first()).toBeFocused();
  await expect(links.first()).toHaveAttribute('aria-describedby', 'preview');
  await expect(card).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await expect(card).toHaveCount(0);
});

test('where there is nothing to point with, a tap follows the link and nothing else', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/initiatives/');
  await page.getByRole('rowheader').getByRole('link').first().tap();
  await page.waitForURL(/\/initiatives\/[^/]+\/$/);
  expect(asked.filter((path) => path.includes('/answers/'))).toEqual([]);
  await context.close();
});

test('links to lists, to places on the page and to other sites show none', async ({ page }) => {
  await page.goto('/initiatives/fcacp/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const link of [
    page.getByRole('navigation', { name: 'You are here' }).getByRole('link').last(),
    page.getByRole('main').locator('a[data-external]').first(),
  ]) {
    if ((await link.count()) === 0) continue;
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    await page.waitForTimeout(600);
  }
  expect(asked.filter((path) => path.includes('/answers/'))).toEqual([]);
});
