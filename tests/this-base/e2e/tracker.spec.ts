import { expect, test } from '@playwright/test';
import { trackerWordsOf } from '#features/tracker/words.ts';
import { overdueAt } from '#model/queries/commitments.ts';
import { wordElapsed } from '#features/tracker/elapsed.ts';
import { model } from '../model.ts';

const lines = 'overdue-at li';

for (const day of ['2008-06-01', '2011-01-01', '2011-03-04', '2014-01-01', '2026-01-01']) {
  test(`the browser finds overdue what the model does (${day})`, async ({ page }) => {
    await page.goto(`/tracker/?at=${day}`);
    const shown = page.locator(lines).filter({ visible: true }).getByRole('link');
    const expected = overdueAt(model, day).map(({ commitment }) => commitment.facts.title.en);
    await expect(shown).toHaveCount(expected.length);
    expect((await shown.allTextContents()).map((text) => text.trim()).toSorted()).toEqual(expected.toSorted());
  });
}

test('how long each has been overdue is told in years and months, by the page as by the build', async ({ page }) => {
  const day = '2024-03-05';
  for (const [address, locale] of [
    ['/tracker/', 'en'],
    ['/nl/toezeggingen-volgen/', 'nl'],
  ] as const) {
    const { late, elapsed } = trackerWordsOf(locale).overdue;
    await page.goto(`${address}?at=${day}`);
    const told = await page.locator(lines).filter({ visible: true }).locator('[data-late]').allTextContents();
    const expected = overdueAt(model, day).map(({ dueDay = '' }) => late.replace('{length}', wordElapsed(dueDay, day, elapsed)));
    expect(told.toSorted()).toEqual(expected.toSorted());
  }
});

test('the day that is chosen stands in the address, and filters leave it there', async ({ page }) => {
  await page.goto('/tracker/');
  await page.getByLabel('On', { exact: true }).fill('2011-01-01');
  await expect(page).toHaveURL('/tracker/?at=2011-01-01');
  await page.getByRole('checkbox', { name: 'Dropped', exact: true }).check();
  await expect(page).toHaveURL('/tracker/?at=2011-01-01&state=dropped');
  const rows = page.getByRole('table').locator('tbody tr:visible');
  await expect(rows).toHaveCount(4);
  for (const text of await rows.allTextContents()) expect(text).toContain('Dropped');
});

test('each mark of a trail leads to its line, in the list that says the same', async ({ page }) => {
  await page.goto('/commitments/start-blacklist/');
  const marks = page.getByRole('group', { name: 'Course over time' }).getByRole('link');
  await expect(marks).toHaveCount(5);
  await marks.nth(3).click();
  await expect(page).toHaveURL(/#step-2011-03-04-dropped$/);
  await expect(page.locator(':target')).toContainText('Dropped');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page names its day, and what was overdue then', async ({ page }) => {
    await page.goto('/nl/toezeggingen-volgen/');
    const at = (await page.getByLabel('Op', { exact: true }).getAttribute('value')) ?? '';
    await expect(page.getByText('de datum van het jongste stuk op deze site')).toBeVisible();
    await expect(page.locator(lines).filter({ visible: true })).toHaveCount(overdueAt(model, at).length);
  });
});
