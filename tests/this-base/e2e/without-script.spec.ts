import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('filters are links to pages of their own', async ({ page }) => {
  await page.goto('/initiatives/');
  await page.getByRole('link', { name: 'Payments' }).click();
  await expect(page).toHaveURL('/initiatives/topic/payments/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Initiatives: Payments');
  await expect(page.getByRole('table')).toContainText('FCACP');
});

test('a citation mark leads to its source at the foot of the page', async ({ page }) => {
  await page.goto('/initiatives/efc/');
  await page
    .locator('.prose')
    .getByRole('link', { name: /^Source 1:/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator('#source-1')).toContainText('Progress letter');
});

test('the search page says that it needs JavaScript and offers the lists', async ({ page }) => {
  await page.goto('/search/?q=EFC');
  expect(await page.locator('noscript').innerHTML()).toContain('Searching needs JavaScript');
  await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
});
