import { expect, test } from '@playwright/test';

const days = '[data-day]';

test('the record of changes is narrowed to what came since a day, and the day stands in the address', async ({ page }) => {
  await page.goto('/changes/');
  const all = await page.locator(days).count();
  await page.getByLabel('Since', { exact: true }).fill('2999-01-01');
  await expect(page.getByRole('status').first()).toHaveText('Nothing changed since then.');
  await expect(page.locator(days).filter({ visible: true })).toHaveCount(0);
  await expect(page).toHaveURL('/changes/?since=2999-01-01');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.locator(days).filter({ visible: true })).toHaveCount(all);
  await page.goto('/changes/?since=2000-01-01');
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ changes$/);
});

test('somebody who was here before can ask what changed since then', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
  await page.goto('/nl/wijzigingen/');
  await expect(page.getByRole('button', { name: /Sinds mijn vorige bezoek/ })).toBeHidden();
  await page.clock.setFixedTime(new Date('2999-01-01T12:00:00Z'));
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto('/nl/wijzigingen/');
    await expect(page.getByRole('button', { name: 'Sinds mijn vorige bezoek aan deze pagina (1 december 2026)' })).toBeVisible();
  }
  await page.getByRole('button', { name: /Sinds mijn vorige bezoek/ }).click();
  await expect(page).toHaveURL('/nl/wijzigingen/?since=2026-12-01');
});

test('where the browser keeps nothing, the record can still be narrowed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/changes/');
  await page.getByLabel('Since', { exact: true }).fill('2999-01-01');
  await expect(page.getByRole('status').first()).toHaveText('Nothing changed since then.');
  expect(errors).toEqual([]);
});

test('a page says that its review is overdue from that day on, and not before', async ({ page }) => {
  const notice = page.getByText('has not been done yet');
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
  await page.goto('/initiatives/efc/');
  await expect(page.getByText('Next review due')).toBeVisible();
  await expect(notice).toBeHidden();
  await page.clock.setFixedTime(new Date('2999-01-01T12:00:00Z'));
  await page.reload();
  await expect(notice).toBeVisible();
});

test('a change leads to the statement that it tells of', async ({ page }) => {
  await page.goto('/changes/');
  const change = page.getByRole('listitem').filter({ hasText: 'Status' }).first().getByRole('link');
  const anchor = new URL((await change.getAttribute('href')) ?? '', page.url()).hash;
  expect(anchor).toMatch(/^#status-/);
  await change.click();
  await expect(page.locator(anchor)).toBeInViewport();
});
