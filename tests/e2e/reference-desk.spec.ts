import { expect, test } from '@playwright/test';

test('the slash key and Ctrl+K reach the search field from anywhere, but not while typing', async ({ page }) => {
  await page.goto('/guides/how-to-report/');
  const field = page.getByRole('searchbox');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('1/2');
  await expect(field).toHaveValue('1/2');
  await page.getByRole('main').focus();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

for (const [language, home, search] of [
  ['English', '/', '/search/'],
  ['Dutch', '/nl/', '/nl/zoeken/'],
] as const) {
  test(`an abbreviation typed on the home page finds its initiative first (${language})`, async ({ page }) => {
    await page.goto(home);
    await page.keyboard.press('/');
    await page.keyboard.type('FCACP');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${search}?q=FCACP`);
    await expect(page.getByRole('status')).toContainText('FCACP');
    await expect(page.locator('.results h2').first()).toContainText('Financial Coalition against Child Pornography (FCACP)');
    await expect(page.locator('.results mark').first()).toContainText(/FCACP/);
  });

  test(`results can be narrowed by type, with the state in the address (${language})`, async ({ page }) => {
    await page.goto(`${search}?q=EFC`);
    await expect(page.locator('.results > li').first()).toBeVisible();
    const document = page.getByRole('group').first().getByRole('checkbox', { name: 'Document' });
    await document.check();
    await expect(page).toHaveURL(/type=document/);
    await expect(page.locator('.results .chip').first()).toHaveText('Document');
    await expect(page.getByRole('group').first().getByRole('checkbox', { name: 'Document' })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('group').first().getByRole('checkbox', { name: 'Document' })).not.toBeChecked();
  });
}

for (const spelling of ['32 123 VI, nr. 90', '32123VI nr 90', 'kst-32123-VI-90', '32123 VI 90']) {
  test(`a paper is found by its number, written ${spelling}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(spelling)}`);
    await expect(page.locator('.results a[href*="/documents/kst-32123-vi-90/"]').first()).toBeVisible();
  });
}

test('a wrong citation that is known leads to the right paper', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('32 123 VI, nr. 220')}`);
  await expect(page.locator('.results h2 a').first()).toHaveAttribute('href', '/documents/kst-32123-vi-120/');
});

test('a result leads straight to the section in which the words stand', async ({ page }) => {
  await page.goto('/search/?q=caseload');
  const section = page.locator('.results .sections a').first();
  const href = await section.getAttribute('href');
  await section.click();
  await expect(page).toHaveURL(new RegExp(`${href?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
});

test('a question of which no page has all the words says so and shows the nearest pages', async ({ page }) => {
  await page.goto('/search/?q=Albania+PayPal');
  await expect(page.getByRole('status')).toContainText('No page has all of these words');
  await expect(page.locator('.results > li').first()).toBeVisible();
});

test('where nothing is found the page says so and offers the lists', async ({ page }) => {
  await page.goto('/search/?q=zzqqxx');
  await expect(page.getByRole('status')).toHaveText('No results for “zzqqxx”');
  await expect(page.getByRole('main').getByRole('link', { name: 'Documents' })).toBeVisible();
});

test('hostile text in a query is shown as text and runs nothing', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "$& </script>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(dialogs).toBe(0);
});

test('an unknown address gives a page that searches for its words', async ({ page }) => {
  const response = await page.goto('/initiatives/meld-knop/');
  expect(response?.status()).toBe(404);
  const field = page.getByRole('searchbox').first();
  await expect(field).toHaveValue('meld knop');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=meld\+knop/);
});
