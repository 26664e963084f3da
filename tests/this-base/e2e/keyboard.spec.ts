import { expect, test } from '@playwright/test';

test('the first stop of the Tab key skips to the content', async ({ page }) => {
  await page.goto('/initiatives/efc/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a reader finds, narrows and opens an entry with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('hotline');
  await page.keyboard.press('Enter');
  await expect(page.locator('.results > li').first()).toBeVisible();
  const box = page.getByRole('group').first().getByRole('checkbox', { name: 'Organisation' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/type=organisation/);
  await expect(page.locator('.results .chip').first()).toHaveText('Organisation');
  await page.locator('.results h2 a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organisations\//);
});
