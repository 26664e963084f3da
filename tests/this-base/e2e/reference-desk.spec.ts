import { expect, test } from '@playwright/test';
import { readClipboard } from '../../clipboard.ts';

test('the slash key and Ctrl+K reach the search field from anywhere, but not while typing', async ({ page }) => {
  await page.goto('/guides/how-to-report/');
  const field = page.getByRole('combobox', { name: 'Search the knowledge base' });
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
    await expect(page.getByRole('status').first()).toContainText('FCACP');
    await expect(page.locator('.results h2').first()).toContainText('Financial Coalition against Child Pornography (FCACP)');
    await expect(page.locator('.results > li').first().locator('mark', { hasText: 'FCACP' }).first()).toBeVisible();
    await expect(page.locator('.results > li').first().locator('dt').first()).toBeVisible();
  });

  test(`results can be narrowed by type, with the state in the address (${language})`, async ({ page }) => {
    await page.goto(`${search}?q=EFC`);
    await expect(page.locator('.results > li').first()).toBeVisible();
    const document = page.getByRole('checkbox', { name: 'Document', exact: true });
    await document.check();
    await expect(page).toHaveURL(/type=document/);
    await expect(page.locator('.results .chip').first()).toHaveText('Document');
    await expect(page.getByRole('checkbox', { name: 'Document', exact: true })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: 'Document', exact: true })).not.toBeChecked();
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

test('a result leads straight to the passage in which the words stand, and marks them there', async ({ page }) => {
  await page.goto('/search/?q=caseload');
  const place = page.locator('.results a.place').first();
  const href = await place.getAttribute('href');
  expect(href).toMatch(/\?mark=.+#.+/);
  await place.click();
  await expect(page).toHaveURL(new RegExp(`${href?.split('#')[1] ?? ''}$`));
  await expect(page.locator('article mark').first()).toHaveText(/caseload/i);
  const bar = page.getByRole('region', { name: 'Words you searched for' });
  await bar.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('mark[data-current]')).toHaveCount(1);
  await bar.getByRole('button', { name: 'Clear marks' }).click();
  await expect(page.locator('article mark')).toHaveCount(0);
  await expect(page).not.toHaveURL(/mark=/);
});

test('a typing error is corrected, said, and can be kept', async ({ page }) => {
  await page.goto('/nl/zoeken/?q=meldpnut');
  await expect(page.locator('.notes')).toContainText('Gezocht op “meldpunt”');
  await page.getByRole('link', { name: 'Zoek toch op “meldpnut”' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Geen resultaten voor “meldpnut”');
});

test('other names of the same thing are searched too, said, and can be left out', async ({ page }) => {
  await page.goto('/search/?q=EFC');
  await expect(page.locator('.notes')).toContainText('Also searched: European Financial Coalition');
  const all = await page.getByRole('status').first().textContent();
  await page.getByRole('link', { name: 'Only my words' }).click();
  await expect(page).toHaveURL(/synonyms=0/);
  await expect(page.getByRole('status').first()).toContainText('results for “EFC”');
  expect(await page.getByRole('status').first().textContent()).not.toBe(all);
});

test('a result says why it was found where its title does not', async ({ page }) => {
  await page.goto('/search/?q=EOKM');
  await expect(page.locator('.results .why').first()).toContainText('EOKM');
  await page.goto(`/search/?q=${encodeURIComponent('32 123 VI, nr. 220')}`);
  await expect(page.locator('.results .why').first()).toContainText('by mistake');
  await page.goto('/search/?q=8-10-2010');
  await expect(page.locator('.results .why').first()).toHaveText('That date is on the page');
  // A word that only an editor foresaw stands nowhere on the page.
  await page.goto('/search/?q=eradicate');
  await expect(page.locator('.results .why').first()).toHaveText('Found by other words for this');
});

test('results can be sorted by date and by title, and back leads to the best first', async ({ page }) => {
  await page.goto('/search/?q=filter');
  const first = page.locator('.results h2').first();
  await expect(first).toBeVisible();
  const best = await first.textContent();
  await page.getByLabel('Sort by').selectOption('title');
  await expect(page).toHaveURL(/sort=title/);
  const titles = async () => page.locator('.results h2').allTextContents();
  await expect.poll(async () => (await titles())[0]).not.toBe(best);
  const sorted = (await titles()).map((title) => title.toLowerCase());
  expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en')));
  await page.goBack();
  await expect(first).toHaveText(best ?? '');
});

test('filters show as chips that take them away again', async ({ page }) => {
  await page.goto('/search/?q=filter&type=document&topic=filtering');
  await page.getByRole('button', { name: 'Remove filter Type: Document' }).click();
  await expect(page).not.toHaveURL(/type=document/);
  await expect(page).toHaveURL(/topic=filtering/);
});

test('on a narrow screen filters open in a dialog', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search/?q=filter');
  await page.getByRole('button', { name: 'Filters' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filters' });
  await dialog.getByRole('checkbox', { name: 'Event', exact: true }).check();
  await dialog.getByRole('button', { name: 'Show results' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.results .chip').first()).toHaveText('Event');
});

test('the field suggests entries while somebody types, and the keyboard opens them', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/initiatives/efc/');
  expect(loaded.filter((path) => path.includes('search-data') || path.includes('search-field'))).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('32123VI nr 90');
  const field = page.getByRole('combobox', { name: 'Search the knowledge base' });
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await page.getByRole('option').first().getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveValue('32123VI nr 90');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/documents\/kst-32123-vi-90\//);
});

test('a word that only the Dutch pages have leads an English reader to the English page of that entry', async ({ page }) => {
  await page.goto('/search/?q=betrekkingen');
  const first = page.locator('.results > li').first();
  await expect(first.locator('h2 a')).toHaveAttribute('href', /^\/organisations\/ministry-of-foreign-affairs\//);
  await expect(first.locator('.why')).toHaveText('Found in the Dutch text');
  await expect(first.locator('.excerpt').first()).toHaveAttribute('lang', 'nl');
});

test('the slash key can be switched off', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('The / key leads to the search field').uncheck();
  await page.goto('/initiatives/efc/');
  await page.keyboard.press('/');
  await expect(page.locator('[data-search-field]')).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-search-field]')).toBeFocused();
});

test('filters that somebody opened stay open, and the focus stays where it was', async ({ page }) => {
  await page.goto('/search/?q=filter');
  const years = page.locator('details', { has: page.locator('summary', { hasText: 'Year' }) });
  await years.locator('summary').click();
  const year = years.getByRole('checkbox').first();
  const value = await year.getAttribute('value');
  await year.check();
  await expect(page).toHaveURL(new RegExp(`year=${value ?? ''}`));
  await expect(years.locator(`input[value="${value ?? ''}"]`)).toBeFocused();
  await years.locator(`input[value="${value ?? ''}"]`).uncheck();
  await expect(page).not.toHaveURL(/year=/);
  await expect(years).toHaveAttribute('open', '');
});

test('recent searches are kept in this browser and can be cleared', async ({ page }) => {
  await page.goto('/search/?q=filter');
  await expect(page.locator('.results > li').first()).toBeVisible();
  await page.goto('/search/');
  await expect(page.locator('.recent').getByRole('link', { name: 'filter' })).toBeVisible();
  await page.locator('.recent').getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('.recent')).toBeHidden();
});

test('a question of which no page has all the words says so and shows the nearest pages', async ({ page }) => {
  await page.goto('/search/?q=Albania+PayPal');
  await expect(page.locator('.notes')).toContainText('most of the words, not all');
  await expect(page.locator('.results > li').first()).toBeVisible();
});

test('where nothing is found the page says so, and offers fewer words and the lists', async ({ page }) => {
  await page.goto('/search/?q=zzqqxx+wwyyxx');
  await expect(page.getByRole('status').first()).toHaveText('No results for “zzqqxx wwyyxx”');
  await expect(page.locator('.help').getByRole('link', { name: 'wwyyxx' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Documents' })).toBeVisible();
});

test('hostile text in a query is shown as text and runs nothing', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "$& </script>')}`);
  await expect(page.getByRole('status').first()).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(dialogs).toBe(0);
});

test('an unknown address gives a page that searches for its words', async ({ page }) => {
  const response = await page.goto('/initiatives/meld-knop/');
  expect(response?.status()).toBe(404);
  const field = page.locator('[data-search-field]').first();
  await expect(field).toHaveValue('meld knop');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=meld\+knop/);
});

for (const [language, address, label, paper, elsewhere] of [
  ['English', '/resolve/', 'References, or a text with references in it', 'Letter on the filter, 30 March 2010', 'not on this site'],
  [
    'Dutch',
    '/nl/verwijzingen/',
    'Verwijzingen, of een tekst met verwijzingen erin',
    'Brief over het filter, 30 maart 2010',
    'niet op deze site',
  ],
] as const) {
  test(`a pasted paragraph shows each reference in it, here or not (${language})`, async ({ page }) => {
    await page.goto(address);
    await page.getByLabel(label).fill('See 32123VI nr 90, then Stb. 2020, 1; it is not about 2009-2010 or 434 413.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').last()).toBeFocused();
    await expect(page.locator('.found > li')).toHaveCount(2);
    await expect(page.locator('.found > li').first().getByRole('link', { name: paper })).toBeVisible();
    await expect(page.locator('.found > li').last()).toContainText(elsewhere);
    await expect(page.locator('.found > li').last().getByRole('link')).toHaveAttribute(
      'href',
      'https://zoek.officielebekendmakingen.nl/stb-2020-1.html',
    );
    await page.reload();
    await expect(page.locator('.found > li')).toHaveCount(2);
  });
}

test('a wrong number that is known leads to the paper that is meant and says what is wrong', async ({ page }) => {
  await page.goto('/resolve/?ref=32%20123%20VI%2C%20nr.%20220');
  const found = page.locator('.found > li').first();
  await expect(found).toContainText('Wrong number. Meant is:');
  await found.getByRole('link').first().click();
  await expect(page).toHaveURL('/documents/kst-32123-vi-120/');
});

test('where nothing is recognised the page says so, and its list has every paper', async ({ page }) => {
  await page.goto(`/resolve/?ref=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status').last()).toHaveText('No reference was recognised in this text.');
  await expect(page.getByRole('row', { name: /32 123 VI, nr\. 120/ }).getByRole('link')).toBeVisible();
});

for (const [language, address, copy, copied] of [
  ['English', '/documents/kst-32123-vi-120/', 'Copy: Official reference', 'Copied'],
  ['Dutch', '/nl/documenten/kst-32123-vi-120/', 'Kopieer: Officiële verwijzing', 'Gekopieerd'],
] as const) {
  test(`a reference is copied with the keyboard, which is said, and offered as files (${language})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    await page.goto(address);
    await page.getByRole('button', { name: copy }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.citing').getByRole('status')).toHaveText(copied);
    expect(await readClipboard(page)).toBe('Kamerstukken II 2009–2010, 32 123 VI, nr. 120');
    const href = await page.getByRole('link', { name: 'RIS', exact: true }).getAttribute('href');
    const file = await page.request.get(href ?? '');
    expect(file.headers()['content-type']).toContain('application/x-research-info-systems');
    expect(await file.text()).toMatch(/^TY {2}- RPRT\r\n/);
  });
}

test('where the browser refuses to copy, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto('/initiatives/efc/');
  await page.getByRole('button', { name: 'Copy: This page' }).click();
  await expect(page.locator('.citing').getByRole('status')).toHaveText(
    'Not copied: the text is selected, copy it with your keyboard or menu',
  );
});
