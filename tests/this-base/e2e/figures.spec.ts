import { expect, test } from '@playwright/test';

const FIGURE = '/figures/om-inflow-outflow/';

test('a narrow screen has bars that lie, a wide one lines, with the same words', async ({ page }) => {
  await page.goto(FIGURE);
  const chart = page.getByRole('img', { name: /^Inflow and outflow at the OM/ });
  await expect(chart).toHaveCount(1);
  await expect(chart.locator('.bar')).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(chart).toHaveCount(1);
  await expect(chart.locator('.bar')).toHaveCount(6);
  const { width = 999 } = (await chart.boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(288);
});

test('a number that its source does not bear out is marked, and the mark leads to what we recomputed', async ({ page }) => {
  await page.goto(FIGURE);
  await page
    .getByRole('cell', { name: /^443/ })
    .getByRole('link', { name: /by our count/ })
    .click();
  await expect(page.locator(':target')).toContainText('12.7%');
});

test('on paper a chart stands with its table and is dark on light', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(FIGURE);
  await expect(page.getByRole('img', { name: /^Inflow/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'drawing (SVG)' })).toBeHidden();
  const fill = await page
    .locator('.drawing .value')
    .first()
    .evaluate((text) => getComputedStyle(text).fill);
  expect(fill).toBe('rgb(28, 26, 23)');
});

test('in forced colours lines, bars and words have the colours of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(FIGURE);
  const colours = await page.evaluate(() => {
    const probe = document.createElement('p');
    probe.className = 'probe';
    document.body.append(probe);
    const text = getComputedStyle(probe).color;
    const [line, label] = ['.drawing .series', '.drawing .label']
      .map((name) => document.querySelector(name))
      .filter((each) => each !== null);
    return { text, line: line && getComputedStyle(line).stroke, label: label && getComputedStyle(label).fill };
  });
  expect(colours.line).toBe(colours.text);
  expect(colours.label).toBe(colours.text);
});

test('the drawing and the picture can be taken away', async ({ page, request }) => {
  await page.goto(FIGURE);
  for (const [name, type] of [
    ['drawing (SVG)', 'image/svg+xml'],
    ['picture (PNG)', 'image/png'],
  ] as const) {
    const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
    const response = await request.get(href);
    expect(response.headers()['content-type']).toContain(type);
  }
  await page.getByRole('link', { name: 'Cite this figure' }).click();
  await expect(page.getByRole('heading', { name: 'Cite this page' })).toBeInViewport();
});
