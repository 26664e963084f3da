import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../templates.ts';

test('the first stop of the Tab key skips to the content', async ({ page }) => {
  await page.goto('/initiatives/efc/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const { name, en } of TEMPLATES) {
  test(`every stop of the Tab key on the page "${name}" can be seen`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(en, { waitUntil: 'networkidle' });
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const look = () =>
        page.evaluate(() => {
          const element = document.activeElement;
          if (!(element instanceof HTMLElement) || element === document.body) return 'the end';
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
          return hasRing && isOnScreen
            ? 'seen'
            : `${hasRing ? '' : 'no ring '}${isOnScreen ? '' : 'not on screen '}${element.outerHTML.slice(0, 80)}`;
        });
      // On a busy machine the page moves to a stop a moment after the focus has.
      await expect.poll(look).toMatch(/^(seen|the end)$/);
      if ((await look()) === 'the end') break;
    }
  });
}

test('a reader finds, narrows and opens an entry with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('hotline');
  await page.keyboard.press('Enter');
  await expect(page.locator('.results > li').first()).toBeVisible();
  const box = page.getByRole('group').first().getByRole('checkbox', { name: 'Organisation' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/type=organisation/);
  await expect(page.locator('.results .chip').first()).toHaveText('Organisation');
  await page.locator('.results h2 a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organisations\//);
});
