import { search } from '#features/search/page.ts';
import { expect, test, type Page } from '@playwright/test';
import { abbreviationOf, slugOf, titleOf } from '#model/names.ts';
import { createUrls } from '#urls.ts';
import { model } from '../model.ts';
import { IS_LONG } from '../../long-run.ts';
import { LANGUAGES } from '../templates.ts';

/** Goes to the address of a query without loading the page again, as the back button does: hundreds of loads take minutes. */
async function searchByAddress(page: Page, query: string): Promise<void> {
  await page.evaluate((text) => {
    history.pushState(undefined, '', `?q=${encodeURIComponent(text)}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

const urls = createUrls('/');

// Some seven hundred searches.
test.skip(!IS_LONG);

for (const language of LANGUAGES) {
  test(`search finds every initiative, organisation and term by its names and abbreviation, and first of all (${language})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const named = [...model.entries.values()].filter(({ kind }) => kind === 'initiative' || kind === 'organisation' || kind === 'term');
    const wanted = named.flatMap((entry) =>
      [...new Set([titleOf(entry).nl, titleOf(entry).en, abbreviationOf(entry)])]
        .filter((query) => query !== undefined)
        .map((query) => ({ query, address: urls.entry(language, entry.kind, slugOf(entry, language)) })),
    );
    expect(wanted.length).toBeGreaterThan(150);
    await page.goto(urls.feature(language, search));
    const missed: string[] = [];
    for (const { query, address } of wanted) {
      await searchByAddress(page, query);
      await expect(page.locator('.outcome [role="status"]')).toContainText(query);
      const first = await page
        .locator('.results h2 a')
        .evaluateAll((links) => links.slice(0, 2).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      if (!first.includes(address)) missed.push(`${query} -> ${address}, not ${first.join(', ')}`);
    }
    expect(missed).toEqual([]);
  });
}
