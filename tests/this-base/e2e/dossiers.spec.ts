import { expect, test } from '@playwright/test';

test('a list narrowed to a topic leads to its dossier, whose contents lead to its parts', async ({ page }) => {
  await page.goto('/documents/topic/payments/');
  await page.getByRole('link', { name: 'dossier Payments' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payments');
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: /^Documents by date/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Documents by date' })).toBeInViewport();
});

test('a dossier prints with its contents, sources and address, and without what only leads about', async ({ page }) => {
  await page.goto('/nl/dossiers/payments/');
  await expect(page.getByText('De actuele versie')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('De actuele versie')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Op deze pagina' })).toBeVisible();
  await expect(page.locator('#source-1')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
});
