import { expect, test } from '@playwright/test';
import { LANGUAGES, SAMPLE_TEMPLATES } from '../sample-templates.ts';
import { checkByAxe, checkFit, checkFocus, checkLoading, checkMotion, checkPrint, findSmallTargets } from './page-checks.ts';

for (const { name, ...addresses } of SAMPLE_TEMPLATES)
  for (const language of LANGUAGES)
    test(`"${name}" keeps to the policy, and can be read, walked through, hit, enlarged and printed (${language})`, async ({
      page,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await checkLoading(page, baseURL ?? '', addresses[language]);
      await expect.soft(page.getByRole('heading', { level: 1 })).toBeVisible();
      await checkByAxe(page);
      await checkFocus(page);
      expect.soft(await findSmallTargets(page)).toEqual([]);
      await checkMotion(page);
      await checkPrint(page, language);
      await checkFit(page);
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, en } of SAMPLE_TEMPLATES)
    test(`"${name}" can be read`, async ({ page }) => {
      await page.goto(en);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).not.toBeEmpty();
    });
});
