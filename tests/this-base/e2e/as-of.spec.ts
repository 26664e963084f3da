import { expect, test } from '@playwright/test';

test('any day can be asked for, by either clock, with the state in the address', async ({ page }) => {
  await page.goto('/as-of/');
  await page.getByLabel('Day', { exact: true }).fill('2010-07-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('As of 1 July 2010');
  const members = page.getByRole('region', { name: 'Members of the task force' });
  await expect(members.getByRole('row')).toHaveCount(10);
  await page.getByRole('radio', { name: 'what was known' }).check();
  await expect(page).toHaveURL('/as-of/?on=2010-07-01&clock=known');
  await expect(members.getByRole('row')).toHaveCount(10);
  await expect(page.getByRole('main')).not.toContainText('Progress letter of 16 July 2010');
  await page.reload();
  await expect(page.getByRole('main')).not.toContainText('Progress letter of 16 July 2010');
  await page.getByLabel('Day', { exact: true }).fill('2009-11-06');
  await expect(members).toContainText('Nothing yet on that day.');
  await page.getByLabel('Day', { exact: true }).fill('2010-07-01');
  await page.getByRole('radio', { name: 'what was so' }).check();
  await expect(members.getByRole('columnheader', { name: 'Known that day' })).toBeHidden();
});

test('a day that is built says the same without JavaScript', async ({ page, browser }) => {
  await page.goto('/nl/stand/2010-07-16/');
  const withScript = await page.getByRole('row').count();
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(page.url());
  await expect(plain.getByRole('row')).toHaveCount(withScript);
  await plain.getByRole('link', { name: /^Later/ }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toContainText('Stand op');
  await plain.close();
});

test('odd days in the address show nothing and break nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const on of ['2010-13-99', '<img src=x onerror=alert(1)>', '9'.repeat(5000), '2010-02-30', '%00'])
    await page.goto(`/as-of/?on=${encodeURIComponent(on)}&clock=known`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('As of a day');
  expect(errors).toEqual([]);
});
