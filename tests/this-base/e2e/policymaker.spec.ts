import { expect, test } from '@playwright/test';

const JOURNEYS = [
  {
    language: 'English',
    home: '/',
    efc: /European Financial Coalition/,
    taskforce: 'Task Force on Child Pornography and Child Sex Tourism',
    source: /^Source \d+: Progress letter of 16 July 2010/,
    members: 'Who takes part',
    shared: /The same for all\s*·?\s*Period: from 7 November 2009/,
    chair: /^chair/,
    takesPart: 'Takes part in',
    other: 'Deze pagina in het Nederlands',
    otherTitle: 'Openbaar Ministerie',
    om: 'Public Prosecution Service',
  },
  {
    language: 'Dutch',
    home: '/nl/',
    efc: /European Financial Coalition/,
    taskforce: 'Taskforce Kinderpornografie en Kindersekstoerisme',
    source: /^Bron \d+: Voortgangsbrief van 16 juli 2010/,
    members: 'Wie doet mee',
    shared: /Voor alle gelijk\s*·?\s*Periode: vanaf 7 november 2009/,
    chair: /^voorzitter/,
    takesPart: 'Doet mee in',
    other: 'This page in English',
    otherTitle: 'Public Prosecution Service',
    om: 'Openbaar Ministerie',
  },
] as const;

for (const journey of JOURNEYS) {
  test(`a policymaker opens an initiative and follows a citation to its passage (${journey.language})`, async ({ page }) => {
    await page.goto(journey.home);
    await page.getByRole('main').getByRole('link', { name: journey.efc }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('EFC');
    const mark = page.getByRole('article').locator('.prose').getByRole('link', { name: journey.source }).first();
    const label = await mark.getAttribute('href');
    await mark.click();
    await expect(page).toHaveURL(new RegExp(`${label}$`));
    await page
      .locator(label ?? '')
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(/kst-32123-vi-120\/#[a-z0-9.]+$/);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test(`the Task Force shows its nine members, who chairs it, and what all share once, and each member leads to what else it takes part in (${journey.language})`, async ({
    page,
  }) => {
    await page.goto(journey.home);
    await page.getByRole('main').getByRole('link', { name: journey.taskforce }).first().click();
    const table = page.getByRole('table', { name: journey.members });
    await expect(table.getByRole('row')).toHaveCount(10);
    await expect(table.getByRole('cell', { name: journey.chair })).toHaveCount(1);
    await expect(table.getByText(/(from|vanaf) 7 november 2009/i)).toHaveCount(0);
    await expect(page.locator('.shared').first()).toHaveText(journey.shared);
    await table.getByRole('rowheader', { name: journey.om }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(journey.om);
    await expect(page.getByRole('table', { name: journey.takesPart })).toContainText(journey.taskforce);
  });

  test(`the language switch stays on the same entry (${journey.language})`, async ({ page }) => {
    await page.goto(journey.home === '/' ? '/organisations/om/' : '/nl/organisaties/om/');
    await page.getByRole('banner').getByRole('link', { name: journey.other }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(journey.otherTitle);
  });
}

test('filters narrow a list, count along, and stand in the address', async ({ page }) => {
  await page.goto('/organisations/');
  const rows = page.getByRole('table').locator('tbody tr:visible');
  const all = await rows.count();
  await page.getByRole('checkbox', { name: 'Hotline', exact: true }).check();
  await expect(page).toHaveURL(/kind=hotline/);
  const hotlines = await rows.count();
  expect(hotlines).toBeGreaterThan(0);
  expect(hotlines).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(`${hotlines} of ${all} shown`);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Hotline', exact: true })).toBeChecked();
  await expect(rows).toHaveCount(hotlines);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(rows).toHaveCount(all);
});

test('a heading sorts its table, and once more the other way', async ({ page }) => {
  await page.goto('/initiatives/');
  const since = page.getByRole('columnheader', { name: 'Since' });
  await since.getByRole('button').click();
  await expect(since).toHaveAttribute('aria-sort', 'ascending');
  const years = async () =>
    (await page.getByRole('table').locator('tbody td:nth-child(3)').allTextContents()).map((text) =>
      Number(/\d{4}/.exec(text)?.[0] ?? 9999),
    );
  const ascending = await years();
  expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
  await since.getByRole('button').click();
  await expect(since).toHaveAttribute('aria-sort', 'descending');
  const descending = await years();
  expect(descending).toEqual(descending.toSorted((a, b) => b - a));
});

test('a citation mark opens a card with its source, which Escape closes', async ({ page }) => {
  await page.goto('/initiatives/efc/');
  const mark = page
    .getByRole('article')
    .locator('.prose')
    .getByRole('link', { name: /^Source 1:/ })
    .first();
  const card = page.getByRole('note');
  await mark.hover();
  await expect(card).toBeVisible();
  await expect(card).toContainText('Progress letter of 16 July 2010');
  await card.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await mark.focus();
  await expect(card).toBeVisible();
});

test('on paper there is a brief: no navigation, the sources, and addresses written out', async ({ page }) => {
  await page.goto('/initiatives/taskforce/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByText('The Cooperation File · Task Force')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources and history of this page' })).toBeVisible();
  const written = await page
    .locator('.sources a[data-external]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain('https://');
});

test('a term in a text shows its definition on focus', async ({ page }) => {
  await page.goto('/initiatives/taskforce/');
  await page.getByRole('article').locator('.prose a[data-definition]').first().focus();
  await expect(page.getByRole('note')).toBeVisible();
  await expect(page.getByRole('note')).not.toBeEmpty();
});
