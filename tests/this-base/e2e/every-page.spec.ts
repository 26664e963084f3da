import { expect, test } from '@playwright/test';
import { checkByAxe, checkFit, checkFocus, checkLoading, findSmallTargets } from '../../e2e/page-checks.ts';
import { IS_LONG } from '../../long-run.ts';
import { LANGUAGES, TEMPLATES } from '../templates.ts';

// What holds for any page is asked of the sample in both languages; what we have written is long in one as in the other.
for (const [index, { name, ...addresses }] of TEMPLATES.entries())
  for (const language of IS_LONG ? LANGUAGES : LANGUAGES.filter((_, place) => place === index % 2))
    test(`"${name}" fits with what we have written in it, and can be walked through and hit (${language})`, async ({ page, baseURL }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await checkLoading(page, baseURL ?? '', addresses[language]);
      await checkFocus(page);
      expect.soft(await findSmallTargets(page)).toEqual([]);
      // It reads the largest tables for ten seconds, and on a busy machine for thirty.
      if (IS_LONG) await checkByAxe(page);
      await checkFit(page);
    });
