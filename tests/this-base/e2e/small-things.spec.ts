import { expect, test, type Page } from '@playwright/test';
import { readClipboard } from '../../clipboard.ts';

/** As over plain http on an intranet: there is no clipboard. */
const withoutClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }));

test('where there is no clipboard, the text to copy is selected for the reader', async ({ page }) => {
  await withoutClipboard(page);
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement) return field.value.slice(field.selectionStart, field.selectionEnd);
      return getSelection()?.toString() ?? '';
    });
  for (const [address, name] of [
    ['/initiatives/efc/', /^Copy: /],
    ['/nl/initiatieven/efc/', /^Kopieer: /],
  ] as const) {
    await page.goto(address);
    const button = page.getByRole('button', { name }).first();
    const text = await button.locator('xpath=preceding-sibling::span').innerText();
    await button.click();
    await expect.poll(selected).toBe(text);
  }
  await page.goto('/initiatives/efc/');
  await page.getByRole('button', { name: 'Cite or collect this page' }).click();
  const link = page.locator('dialog [data-text="link"]');
  await link.getByRole('button').click();
  await expect.poll(selected).toBe(await link.locator('span').innerText());
  await page.evaluate(() => localStorage.setItem('basket', JSON.stringify({ title: '', items: [{ id: 'initiative/efc', note: '' }] })));
  await page.goto('/basket/');
  for (const [action, part] of [
    ['Copy as text', 'European Financial Coalition'],
    ['Copy as Markdown', '# Brief'],
    ['Copy a link to this basket', '#initiative/efc'],
  ] as const) {
    await page.getByRole('button', { name: action }).click();
    await expect.poll(selected).toContain(part);
  }
});

test('a sentence that is copied carries no marks of its citations, and no words of buttons', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const address of ['/initiatives/taskforce/', '/nl/initiatieven/efc/']) {
    await page.goto(address);
    const paragraph = page.locator('.prose p:has(.cite)').first();
    const [wanted, marked] = await paragraph.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const extra of copy.querySelectorAll('.marks, .margin-note, button')) extra.remove();
      getSelection()?.selectAllChildren(element);
      return [copy.textContent, element.textContent];
    });
    await page.keyboard.press('ControlOrMeta+C');
    const copied = (await readClipboard(page)).replace(/[\s\u2060]+/g, ' ').trim();
    expect(copied).toBe(wanted.replace(/[\s\u2060]+/g, ' ').trim());
    expect(copied).not.toBe(marked.replace(/[\s\u2060]+/g, ' ').trim());
  }
});

test('an address with a place on a page stands there at once', async ({ page }) => {
  await page.goto('/initiatives/fcacp/#sources');
  const places = await page.evaluate(async () => {
    const found: number[] = [];
    for (let count = 0; count < 5; count += 1) {
      found.push(Math.round(document.querySelector('#sources')?.getBoundingClientRect().top ?? NaN));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return found;
  });
  expect(new Set(places).size).toBe(1);
  expect(places[0]).toBeLessThan(120);
});

test('names that every object has are values like any other in an address', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const value of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    for (const filter of ['type', 'topic', 'role', 'country']) {
      await page.goto(`/search/?q=efc&${filter}=${value}`);
      await expect(page.locator('.chips button').first()).toHaveText(value);
    }
    await page.goto(`/basket/#${value.toLowerCase()}/x`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('half a character in a query, or left of an earlier one, costs nobody the recent searches', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/search/');
  await page.evaluate(() => localStorage.setItem('recent-searches', 'efc\nfcacp \uD83D\n\uDE42\ntaskforce'));
  await page.reload();
  await expect(page.locator('.recent a')).toHaveText(['efc', 'fcacp', 'taskforce']);
  // 199 letters and an emoji are cut within it.
  await page.goto(`/search/?q=${encodeURIComponent(`efc ${'a'.repeat(195)}🙂`)}`);
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await page.goto('/initiatives/efc/');
  const field = page.locator('[data-search-field]').first();
  await field.focus();
  await field.evaluate((element: HTMLInputElement) => {
    element.value = 'fcacp \uD83D';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(errors).toEqual([]);
});
