import { expect, test, type Page } from '@playwright/test';

const drawing = (page: Page) => page.locator('.frame svg');
const rows = (page: Page) => page.locator('[data-edge]').filter({ visible: true });
const node = (page: Page, id: string) => page.locator(`[data-node][href$="/${id}/"]`);
const seenPart = async (page: Page) => ((await drawing(page).getAttribute('viewBox')) ?? '').split(' ').map(Number);

test('pointing at a name highlights it and its neighbours', async ({ page }) => {
  await page.goto('/network/');
  await node(page, 'fcacp').locator('text').hover();
  const near = page.locator('[data-node][data-near]');
  expect(await near.count()).toBeGreaterThan(2);
  await expect(node(page, 'ncmec')).toHaveAttribute('data-near');
  await expect(node(page, 'leaseweb')).not.toHaveAttribute('data-near');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(near).toHaveCount(0);
});

test('whoever uses no pointer sees a name and its neighbours by choosing it, and hears with how many it is connected', async ({ page }) => {
  await page.goto('/network/');
  await page.getByLabel('Around one name').selectOption({ label: 'Europol' });
  await expect(page.getByRole('status').first()).toHaveText(/Europol: connected with \d+$/);
  await expect(node(page, 'europol')).toHaveAttribute('data-near');
  expect(new URL(page.url()).searchParams.get('of')).toBe('organisation/europol');
});

test('a role and a topic narrow the drawing and the list alike, and stand in the address', async ({ page }) => {
  await page.goto('/network/');
  const [allRows, allNodes] = [await rows(page).count(), await page.locator('[data-node]').count()];
  await page.getByLabel('Role', { exact: true }).selectOption('founder');
  await page.getByLabel('Topic', { exact: true }).selectOption('payments');
  const left = await rows(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(allRows);
  await expect(page.getByRole('status').first()).toHaveText(`${left} of ${allRows} participations and relations`);
  for (const text of await rows(page).allInnerTexts()) expect(text).toContain('founder');
  expect(await page.locator('[data-node]').filter({ visible: true }).count()).toBeLessThan(allNodes);
  await page.goto(page.url());
  await expect(rows(page)).toHaveCount(left);
  await page.goto('/nl/netwerk/?role=founder&topic=nonsense');
  await expect(page.getByLabel('Onderwerp', { exact: true })).toHaveValue('');
  await expect(page.getByRole('status').first()).toContainText('deelnames en relaties');
});

test('keys enlarge and move the drawing, and show all of it again', async ({ page }) => {
  await page.goto('/network/');
  const whole = await seenPart(page);
  await page.getByRole('group', { name: /^Drawing of the network/ }).focus();
  await page.keyboard.press('+');
  const [x = 0, , width = 0] = await seenPart(page);
  expect(width).toBeLessThan(whole[2] ?? 0);
  await page.keyboard.press('ArrowRight');
  expect((await seenPart(page))[0]).toBeGreaterThan(x);
  await page.keyboard.press('-');
  expect(await seenPart(page)).toEqual(whole);
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  expect(await seenPart(page)).toEqual(whole);
});

test('buttons enlarge it, a pointer drags it without following a link, and the wheel needs Ctrl', async ({ page }) => {
  await page.goto('/network/');
  await expect(page.getByRole('button', { name: 'Smaller' })).toBeDisabled();
  await page.getByRole('button', { name: 'Larger' }).click();
  const before = await seenPart(page);
  const box = await drawing(page).boundingBox();
  if (!box) throw new Error('The drawing is not shown');
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 150, { steps: 4 });
  await page.mouse.up();
  const dragged = await seenPart(page);
  expect(dragged[0]).toBeGreaterThan(before[0] ?? 0);
  await expect(page).toHaveURL('/network/');
  await page.mouse.wheel(0, -100);
  expect((await seenPart(page))[2]).toBe(dragged[2]);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await expect.poll(async () => (await seenPart(page))[2]).toBeLessThan(dragged[2] ?? 0);
});

test('a name in the drawing leads to its page, which leads back to it highlighted', async ({ page }) => {
  await page.goto('/network/');
  await node(page, 'icmec').click();
  await expect(page).toHaveURL('/organisations/icmec/');
  await page.getByRole('link', { name: 'See it in the whole network' }).click();
  await expect(page.getByLabel('Around one name')).toHaveValue('organisation/icmec');
  await expect(node(page, 'icmec')).toHaveAttribute('data-near');
});

test('letters take no more room than the layout gave them', async ({ page }) => {
  for (const address of ['/network/', '/nl/netwerk/']) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const over = await page.locator('[data-node]').evaluateAll((nodes) => {
      const boxes = nodes.map((each) => each.querySelector('text')?.getBBox()).filter((box) => box !== undefined);
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
              Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 4,
          ),
      ).length;
    });
    expect(over).toBe(0);
  }
});

test('on a phone a list with lines stands in place of the drawing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/network/');
  await expect(drawing(page)).toBeHidden();
  await expect(rows(page).first()).toBeVisible();
  await page.goto('/initiatives/efc/');
  const figure = page.getByRole('figure').filter({ hasText: 'directly connected' });
  await expect(figure.locator('> svg')).toBeHidden();
  await expect(figure.getByRole('link', { name: 'Eurojust' })).toBeVisible();
});

test('the drawing is printed, the form is not', async ({ page }) => {
  await page.goto('/network/');
  await page.emulateMedia({ media: 'print' });
  await expect(drawing(page)).toBeVisible();
  await expect(page.getByLabel('Role', { exact: true })).toBeHidden();
  await page.goto('/initiatives/efc/');
  await expect(page.getByRole('figure').locator('> .network-drawing')).toBeVisible();
});

test('nothing moves when the script has run', async ({ page }) => {
  await page.goto('/network/');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBeLessThan(0.02);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole drawing and the whole list are there, and topics are pages', async ({ page }) => {
    await page.goto('/network/');
    await expect(node(page, 'fcacp')).toBeVisible();
    await expect(rows(page)).toHaveCount(await page.locator('[data-edge]').count());
    await expect(page.getByLabel('Role', { exact: true })).toBeHidden();
    await page.getByRole('navigation', { name: 'By topic' }).getByRole('link', { name: 'Payments' }).click();
    await expect(page).toHaveURL('/network/topic/payments/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cooperation network: Payments');
    await page.goto('/initiatives/topic/payments/');
    await page.getByRole('link', { name: 'Cooperation network: Payments' }).click();
    await expect(page).toHaveURL('/network/topic/payments/');
  });
});

const SCREENS = [
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;

/** How many names of the drawing are shown, and how many of them stand in the first screen. */
const namesInScreen = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('.frame')?.getBoundingClientRect();
    const names = [...document.querySelectorAll('.frame [data-node]:not([hidden])')].map((name) => name.getBoundingClientRect());
    const seen = names.filter(
      ({ top, bottom, left, right }) =>
        top >= 0 && bottom <= innerHeight && left >= (frame?.left ?? 0) - 1 && right <= (frame?.right ?? 0) + 1,
    );
    return { names: names.length, seen: seen.length };
  });

for (const size of SCREENS) {
  test(`whatever is chosen stands in the first screen, nearly all of it whatever its size (${size.width} px)`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('/network/');
    for (const label of ['Topic', 'Role', 'Around one name']) {
      const select = page.getByLabel(label, { exact: true });
      const values = await select
        .locator('option')
        .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value).filter(Boolean));
      for (const value of values.filter((_, index) => label !== 'Around one name' || index % 7 === 0)) {
        await page.evaluate(() => scrollTo(0, 0));
        await select.selectOption(value);
        const { names, seen } = await namesInScreen(page);
        expect(names, value).toBeGreaterThan(0);
        expect(seen / names, `${value}: ${seen} of ${names}`).toBeGreaterThanOrEqual(names < 50 ? 1 : 0.95);
      }
      await select.selectOption('');
    }
  });

  test(`whoever comes from an entry sees it and its neighbours in the first screen (${size.width} px)`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const address of ['/initiatives/fcacp/', '/nl/organisaties/ministry-of-justice/', '/initiatives/taskforce/']) {
      await page.goto(address);
      await page.locator('a[href*="?of="]').click();
      await expect(page.locator('network-view[data-ready]')).toBeVisible();
      const { names, seen } = await namesInScreen(page);
      expect(names).toBeGreaterThan(3);
      expect(seen).toBe(names);
    }
  });
}

test('on a phone the page says what it shows and why not the drawing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [address, text] of [
    ['/network/', 'the network is a list; the drawing needs more room'],
    ['/nl/netwerk/', 'is het netwerk een lijst; de tekening vraagt meer ruimte'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByText(text)).toBeVisible();
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByText('de tekening vraagt meer ruimte')).toBeHidden();
});
