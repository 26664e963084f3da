import { expect, test } from '@playwright/test';

test('entries are chosen, stand beside each other, and the address brings them back', async ({ page }) => {
  await page.goto('/compare/');
  const choices = page.getByRole('combobox', { name: 'Initiative or organisation' });
  await expect(choices).toHaveCount(4);
  await choices.nth(0).selectOption('initiative/fcacp');
  await expect(page.getByRole('status')).toHaveText('Choose two or more.');
  await choices.nth(1).selectOption('initiative/efc');
  await choices.nth(2).selectOption('organisation/icmec');
  const table = page.getByRole('table', { name: 'Compare' });
  await expect(page.getByRole('status')).toHaveText('Beside each other: FCACP, EFC, ICMEC');
  await expect(table.getByRole('columnheader')).toHaveText(['Part', 'FCACP', 'EFC', 'ICMEC']);
  await expect(
    table
      .getByRole('row', { name: /^Sector/ })
      .getByRole('cell')
      .nth(0),
  ).toHaveText('none stated');
  await page.goto(page.url());
  await expect(table.getByRole('columnheader')).toHaveText(['Part', 'FCACP', 'EFC', 'ICMEC']);
  await expect(
    table
      .getByRole('row', { name: /^Sources/ })
      .getByRole('link')
      .first(),
  ).toHaveAttribute('href', /^\/documents\//);
});

test('what a script puts beside each other is what the build does', async ({ page }) => {
  const texts = async (address: string) => {
    await page.goto(address);
    await page.getByRole('columnheader', { name: 'EFC' }).waitFor();
    return (await page.locator('.comparison tbody tr').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
  };
  const built = await texts('/nl/vergelijken/fcacp--efc/');
  expect(built.length).toBeGreaterThan(10);
  const squeezed = (all: string[]) => all.map((text) => text.replaceAll(' ', ''));
  expect(squeezed(await texts('/nl/vergelijken/?of=initiative/fcacp&of=initiative/efc'))).toEqual(squeezed(built));
});

test('an address that asks for what is not there is answered with the choice, and nothing of it is executed', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  for (const of of ['initiative/nothing', '"><img src=x onerror=alert(1)>', '../../secret', 'initiative/fcacp&of=initiative/fcacp']) {
    await page.goto(`/compare/?of=${of.includes('&') ? of : encodeURIComponent(of)}`);
    await expect(page.getByRole('table', { name: 'Compare' })).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('the headings of a matrix stay in view, and it scrolls by keyboard', async ({ page }) => {
  await page.goto('/overview/roles/');
  const frame = page.getByRole('region', { name: 'Who does what in which initiative' });
  await frame.focus();
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('ArrowDown');
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => frame.evaluate(({ scrollTop, scrollLeft }) => Math.min(scrollTop, scrollLeft))).toBeGreaterThan(100);
  // Both at one moment: pressing a key goes on scrolling for a while.
  const [across, down] = await frame.evaluate((element) => {
    const corner = element.querySelector('th')?.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return [(corner?.x ?? NaN) - box.x, (corner?.y ?? NaN) - box.y];
  });
  expect(across).toBeCloseTo(0, 0);
  expect(Math.abs(down)).toBeLessThan(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a comparison is ready, and the page that asks says what it needs', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.locator('compare-entries noscript')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Initiative or organisation' })).toBeHidden();
    await page.getByRole('link', { name: 'Compare FCACP and EFC' }).click();
    await expect(page.getByRole('table', { name: 'Compare' }).getByRole('columnheader')).toHaveText(['Part', 'FCACP', 'EFC']);
  });
});

for (const width of [768, 1440])
  test(`the headings of a large table stay in view, above their own columns, while its frame scrolls (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/overview/topics/', '/overview/roles/', '/nl/overzicht/onderwerpen/']) {
      await page.goto(address);
      const frame = page.locator('.matrix-frame').first();
      const places = () =>
        frame.evaluate((element) => {
          const { top } = element.getBoundingClientRect();
          const heads = [...element.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect());
          const cells = [...(element.querySelector('tbody tr:last-child')?.children ?? [])].map((cell) => cell.getBoundingClientRect());
          return {
            scrolled: element.scrollTop,
            below: heads.map((head) => Math.round(head.top - top)),
            aside: heads.map((head, index) => Math.round(head.left - (cells[index]?.left ?? NaN))),
            ruled: getComputedStyle(element.querySelectorAll('thead th')[1] ?? element).borderBlockEndWidth,
          };
        });
      const before = await places();
      await frame.evaluate((element) => element.scrollTo(0, 600));
      const after = await places();
      expect(after.scrolled).toBeGreaterThan(100);
      expect(after.below).toEqual(before.below);
      expect(after.aside.every((distance) => distance === 0)).toBe(true);
      expect(after.ruled).not.toBe('0px');
    }
  });
