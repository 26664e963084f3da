import { expect, test } from '@playwright/test';

test('from all years to the days of a month by links, and to what happened', async ({ page }) => {
  await page.goto('/timeline/');
  const zoom = page.getByRole('navigation', { name: 'Zoom' });
  await zoom.getByRole('link', { name: '2010–2019' }).click();
  await zoom.getByRole('link', { name: '2010', exact: true }).click();
  await zoom.getByRole('link', { name: 'July 2010' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline: July 2010');
  await expect(page.getByText('more may belong here')).toBeVisible();
  await page.getByRole('table').getByRole('link', { name: 'Progress letter', exact: false }).first().click();
  await expect(page).toHaveURL(/\/(documents|events)\//);
});

test('the axis leads closer, and a mark to the statement it stands for', async ({ page }) => {
  await page.goto('/timeline/2010/');
  await page.locator('.timeline-drawing.wide a', { hasText: 'Jul' }).first().click();
  await expect(page).toHaveURL(/\/timeline\/2010-07\/$/);
  const mark = page.locator('.timeline-drawing.wide [data-sort="participation"]').first();
  const href = (await mark.getAttribute('href')) ?? '';
  await mark.locator('.form').click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(':target')).toBeVisible();
});

test('pointing at a mark says what it is and throws no error', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto('/timeline/2010-07/');
  await page.locator('.timeline-drawing.wide [data-sort="state"] .form').first().hover();
  await expect(page.locator('.timeline-drawing.wide [data-sort="state"] title').first()).toContainText(/\d{4}: /);
  expect(errors).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('the drawing has an arrangement of its own, and nothing scrolls sideways', async ({ page }) => {
    for (const address of ['/timeline/', '/nl/tijdlijn/2010/', '/initiatives/fcacp/']) {
      await page.goto(address);
      await expect(page.locator('.timeline-drawing.narrow')).toBeVisible();
      await expect(page.locator('.timeline-drawing.wide')).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there', async ({ page }) => {
    await page.goto('/nl/tijdlijn/2010-07/');
    await expect(page.locator('.timeline-drawing.wide')).toBeVisible();
    expect(await page.getByRole('row').count()).toBeGreaterThan(50);
    await page.getByRole('navigation', { name: 'Inzoomen' }).getByRole('link', { name: '2010', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tijdlijn: 2010');
  });
});
