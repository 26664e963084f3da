import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { expect, test, type Page } from '@playwright/test';
import { readClipboard } from '../../clipboard.ts';

const LANGUAGES = [
  {
    language: 'English',
    entry: '/initiatives/fcacp/',
    figure: '/figures/police-caseload-by-quarter/',
    basket: '/basket/',
    cite: /^Cite: /,
    add: 'Put in the basket',
    added: 'In the basket',
    open: 'Open the basket',
    close: 'Close',
    number: 'Which number',
    items: '2 items',
    up: /^Move up: /,
    remove: /^Take out: /,
    note: /^Your note: /,
    empty: 'The basket is empty. On the page',
    via: 'Via The Cooperation File: http',
    copyText: 'Copy as text',
    copied: 'Copied',
  },
  {
    language: 'Dutch',
    entry: '/nl/initiatieven/fcacp/',
    figure: '/nl/cijfers/police-caseload-by-quarter/',
    basket: '/nl/verzamelmap/',
    cite: /^Citeer: /,
    add: 'In de verzamelmap',
    added: 'Zit in de verzamelmap',
    open: 'Open de verzamelmap',
    close: 'Sluit',
    number: 'Welk getal',
    items: '2 stukken',
    up: /^Omhoog: /,
    remove: /^Haal eruit: /,
    note: /^Uw notitie: /,
    empty: 'De verzamelmap is leeg. Kies',
    via: 'Via Het Samenwerkingsdossier: http',
    copyText: 'Kopieer als tekst',
    copied: 'Gekopieerd',
  },
] as const;

const keep = (page: Page, ids: readonly string[]) =>
  page.addInitScript((kept) => {
    localStorage.setItem('basket', JSON.stringify({ title: '', items: kept.map((id) => ({ id, note: '' })) }));
  }, ids);

const denyStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });

for (const words of LANGUAGES) {
  test(`a statement and a number are collected, put in order, annotated and taken away, with the keyboard alone (${words.language})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    await page.goto(words.entry);
    const cite = page.locator('[id^="fact-"]').first().getByRole('button', { name: words.cite });
    await cite.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-slot="statement"]')).not.toBeEmpty();
    await dialog.getByRole('button', { name: words.add }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('status')).toHaveText(words.added);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(cite).toBeFocused();

    await page.goto(words.figure);
    await page.getByRole('row').getByRole('button', { name: words.cite }).first().focus();
    await page.keyboard.press('Enter');
    await dialog.getByLabel(words.number).focus();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.locator('[data-text="link"]')).toContainText('#cell-');
    await dialog.getByRole('button', { name: words.add }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByRole('link', { name: words.open }).focus();
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(words.basket);
    await expect(page.locator('[data-slot="count"]')).toHaveText(words.items);
    const first = page.locator('.items > li').first();
    const second = page.locator('.items > li').nth(1);
    const name = await second.getByRole('link').textContent();
    await second.getByRole('button', { name: words.up }).focus();
    await page.keyboard.press('Enter');
    await expect(first.getByRole('link')).toHaveText(name ?? '');
    await expect(first.getByRole('button', { name: words.up })).toBeFocused();
    await first.getByRole('textbox', { name: words.note }).focus();
    await page.keyboard.type('For Monday');
    await expect(page.locator('.brief')).toContainText('For Monday');
    await page.reload();
    await expect(first.getByRole('textbox', { name: words.note })).toHaveValue('For Monday');
    await page.getByRole('button', { name: words.copyText }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').first()).toHaveText(words.copied);
    const copied = await readClipboard(page);
    expect(copied).toContain('Kamerstukken II 2009–2010, 32 123 VI, nr. 120');
    expect(copied).toContain(words.via);
    expect(copied.indexOf('Kamerstukken')).toBeLessThan(copied.indexOf(words.via));
    await first.getByRole('button', { name: words.remove }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.items > li').getByRole('button', { name: words.remove }).press('Enter');
    await expect(page.getByText(words.empty)).toBeVisible();
  });
}

test('the references are downloaded as files that name the places cited', async ({ page }) => {
  await keep(page, ['initiative/fcacp#status-2010-07-16-active', 'commitment/start-blacklist']);
  await page.goto('/basket/');
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    return readFileSync(await download.path(), 'utf8');
  };
  const ris = await save('RIS');
  expect(ris.match(/^TY {2}- /gm)?.length).toBe(ris.match(/^ER {2}- /gm)?.length);
  expect(ris).toMatch(/^N1 {2}- Cited: Bits of Freedom, ¶\s1\. The Cooperation File, accessed /m);
  const { entries, errors } = parseBibtex(await save('BibTeX'));
  expect(errors).toEqual([]);
  expect(entries.length).toBeGreaterThan(0);
  const items = JSON.parse(await save('CSL-JSON')) as { id: string }[];
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(await save('Markdown')).toMatch(/^# Brief\n/);
});

test('a basket passed on as a link is shown, and taken over only when the reader says so', async ({ page }) => {
  await page.goto('/basket/#initiative/efc@start,term/csam');
  await expect(page.getByText('somebody passed on as a link')).toBeVisible();
  await expect(page.locator('.items > li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show my own basket' }).click();
  await expect(page.getByText('The basket is empty. On the page')).toBeVisible();
  await page.goto('/basket/#initiative/efc@start,term/csam');
  await page.getByRole('button', { name: 'Add these to my basket' }).click();
  await expect(page.getByText('somebody passed on as a link')).toBeHidden();
  await expect(page.locator('.items > li')).toHaveCount(2);
});

test('what is no longer on the site says so, and stays out of the brief', async ({ page }) => {
  await keep(page, ['initiative/no-longer-here', 'initiative/fcacp#fact-no-longer-here', 'term/csam']);
  await page.goto('/basket/');
  await expect(page.getByText('This is no longer on the site')).toHaveCount(2);
  await expect(page.locator('.brief [data-list="items"] > li')).toHaveCount(1);
  await page.getByRole('button', { name: /^Take out: initiative\/no-longer-here/ }).click();
  await expect(page.locator('.items > li')).toHaveCount(2);
});

for (const { language, basket, undo, remove, clear, status } of [
  { language: 'English', basket: '/basket/', undo: /^Undo/, remove: /^Take out: /, clear: 'Empty the basket', status: 'Put back.' },
  {
    language: 'Dutch',
    basket: '/nl/verzamelmap/',
    undo: /^Ongedaan/,
    remove: /^Haal eruit: /,
    clear: 'Leeg de verzamelmap',
    status: 'Teruggelegd.',
  },
])
  test(`emptying and taking out can be undone, one after the other, with notes and order, and after coming back (${language})`, async ({
    page,
  }) => {
    await page.goto('/');
    const kept = { title: 'Monday', items: ['term/csam', 'initiative/efc', 'initiative/fcacp'].map((id) => ({ id, note: `of ${id}` })) };
    await page.evaluate((value) => localStorage.setItem('basket', JSON.stringify(value)), kept);
    await page.goto(basket);
    const lines = page.locator('.items > li');
    const undone = page.getByRole('button', { name: undo });
    await expect(lines).toHaveCount(3);
    await expect(undone).toBeHidden();
    await lines.nth(1).getByRole('button', { name: remove }).click();
    await expect(lines).toHaveCount(2);
    await page.getByRole('button', { name: clear }).click();
    await expect(lines).toHaveCount(0);
    await page.reload();
    await undone.click();
    await expect(lines).toHaveCount(2);
    await expect(page.getByRole('status').first()).toHaveText(status);
    await undone.click();
    await expect(lines).toHaveCount(3);
    await expect(undone).toBeHidden();
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('basket') ?? '') as unknown)).toEqual(kept);
  });

test('a series and a number come with period, value and unit into brief, text, Markdown and references', async ({ page }) => {
  await page.goto('/figures/police-capacity/');
  const figure = await page.evaluate(
    async () =>
      (await fetch('/data/v1/figures/police-capacity.json')).json() as Promise<{
        statements: { id: string; type: string; value?: number }[];
      }>,
  );
  const series = figure.statements.find(({ type }) => type === 'series');
  const cell = figure.statements.find(({ type }) => type === 'cell');
  await page.evaluate(
    (ids) => localStorage.setItem('basket', JSON.stringify({ title: '', items: ids.map((id) => ({ id, note: '' })) })),
    [`figure/police-capacity#${series?.id}`, `figure/police-capacity#${cell?.id}`, 'figure/police-capacity'],
  );
  await page.goto('/basket/');
  const said = page.locator('.brief [data-list="items"] > li [data-slot="text"]');
  await expect(said).toHaveCount(3);
  for (const text of await said.allInnerTexts()) {
    expect(text).toContain('full-time posts or people');
    expect(text).toMatch(new RegExp(`\\b(19|20)\\d\\d: ${cell?.value}\\b`));
  }
  for (const name of ['RIS', 'BibTeX', 'CSL-JSON', 'Markdown']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    expect(readFileSync(await download.path(), 'utf8'), name).toMatch(new RegExp(`(19|20)\\d\\d: ${cell?.value}\\b`));
  }
});

test('a full basket takes nothing more, and says so', async ({ page }) => {
  await keep(
    page,
    Array.from({ length: 200 }, (_, index) => `event/e${index}`),
  );
  await page.goto('/initiatives/efc/');
  await page.getByRole('button', { name: 'Cite or collect this page' }).click();
  await page.getByRole('button', { name: 'Put in the basket' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('The basket is full');
});

test('where the browser keeps nothing, the way to the basket takes the statement along', async ({ page }) => {
  await denyStorage(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/initiatives/efc/');
  await page.getByRole('button', { name: 'Cite or collect this page' }).click();
  await page.getByRole('button', { name: 'Put in the basket' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('does not let the site keep anything');
  await page.getByRole('link', { name: 'Open the basket' }).click();
  await expect(page).toHaveURL('/basket/#initiative/efc');
  await expect(page.locator('.items > li')).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('the brief speaks the language that the reader chooses, and only it is printed', async ({ page }) => {
  await keep(page, ['term/csam']);
  await page.goto('/basket/');
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await expect(page.locator('.brief h3').first()).toHaveText('materiaal van seksueel kindermisbruik');
  await expect(page.locator('.brief')).toHaveAttribute('lang', 'nl');
  await page.getByLabel('Title of the brief').fill('Voor maandag');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Voor maandag' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Take it away' })).toBeHidden();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('the dialog has no violation that axe can find, in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/documents/kst-32123-vi-120/');
    await page
      .locator('.passage')
      .first()
      .getByRole('button', { name: /^Cite: / })
      .click();
    await expect(page.getByRole('dialog').locator('[data-slot="statement"]')).not.toBeEmpty();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('a hostile address puts nothing in the basket and runs nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  for (const hash of [
    '#<img src=x onerror=alert(1)>',
    '#initiative/../../x',
    '#%00',
    `#${'term/csam,'.repeat(5000)}`,
    '#__proto__/x',
    '#constructor/x',
  ]) {
    await page.goto('about:blank');
    await page.goto(`/basket/${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('.items > li').count()).toBeLessThanOrEqual(1);
  }
  expect(errors).toEqual([]);
});
