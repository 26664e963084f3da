import { expect, test, type Page } from '@playwright/test';

/*
 * What could not be loaded is told, with a way to try again: it is never shown as if there were nothing.
 */

type Fault = 'no connection' | 'an error of the server' | 'the page of a proxy';
const FAULTS: readonly Fault[] = ['no connection', 'an error of the server', 'the page of a proxy'];

/** Lets what is asked for at these addresses fail, or only what is asked for first, until the function that it returns is called. */
async function spoil(page: Page, address: RegExp, fault: Fault, howMany: 'one' | 'all' = 'all'): Promise<() => Promise<void>> {
  let first: string | undefined;
  await page.route(address, async (route) => {
    first ??= route.request().url();
    if (howMany === 'one' && route.request().url() !== first) return route.continue();
    if (fault === 'no connection') return route.abort('failed');
    const body = '<!doctype html><title>Sign in</title>';
    return route.fulfill({ status: fault === 'the page of a proxy' ? 200 : 503, contentType: 'text/html', body });
  });
  return () => page.unroute(address);
}

const LANGUAGES = [
  {
    results: '/search/',
    entry: '/initiatives/efc/',
    again: 'Try again',
    lost: 'could not be loaded',
    none: 'No results',
    query: 'hotline police',
  },
  {
    results: '/nl/zoeken/',
    entry: '/nl/initiatieven/efc/',
    again: 'Opnieuw proberen',
    lost: 'kon niet worden geladen',
    none: 'Geen resultaten',
    query: 'meldpunt politie',
  },
] as const;

const NEEDED = {
  'a piece of the index': [/\.pf_index$/, 'one'],
  'all pieces of the index': [/\.pf_index$/, 'all'],
  'the list of pages': [/\.pf_meta$/, 'all'],
  'the engine': [/wasm\.\w+\.pagefind$/, 'all'],
  'the first file of the index': [/pagefind-entry\.json/, 'all'],
  'the names': [/entries\.json$/, 'all'],
  'the text of a result': [/\.pf_fragment$/, 'one'],
} as const;

for (const words of LANGUAGES) {
  for (const [name, [address, howMany]] of Object.entries(NEEDED)) {
    for (const fault of howMany === 'one' ? FAULTS : FAULTS.slice(0, 1)) {
      test(`${name} not to be had (${fault}) is told, and the next try answers (${words.results})`, async ({ page }) => {
        const count = async () => {
          const status = page.locator('search-results [role="status"]').first();
          await expect(status).toContainText(words.query);
          return (await status.textContent()) ?? '';
        };
        await page.goto(`${words.results}?q=${encodeURIComponent(words.query)}`);
        const right = await count();
        const mend = await spoil(page, address, fault, howMany);
        await page.reload();
        await expect(page.locator('search-results [role="status"]').first()).toContainText(words.lost);
        await expect(page.getByText(words.none)).toHaveCount(0);
        await expect(page.locator('.results > li')).toHaveCount(0);
        await mend();
        await page.getByRole('button', { name: words.again }).click();
        expect(await count()).toBe(right);
      });
    }
  }

  test(`filters not to be had take no results with them, and what is not narrowed says so (${words.results})`, async ({ page }) => {
    await spoil(page, /(facets|sorted)\.json$/, 'an error of the server');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${words.results}?q=efc`);
    await expect(page.locator('.results > li').first()).toBeVisible();
    await expect(page.locator('.facets').getByRole('button', { name: words.again })).toBeVisible();
    for (const narrowing of ['type=event', 'sort=date']) {
      await page.goto(`${words.results}?q=efc&${narrowing}`);
      await expect(page.locator('.results > li').first()).toBeVisible();
      await expect(page.locator('.notes')).toContainText(words.lost);
      await expect(page.locator('.notes').getByRole('button', { name: words.again })).toBeVisible();
    }
  });

  test(`suggestions not to be had say so and lead to all results (${words.results})`, async ({ page }) => {
    await spoil(page, /entries\.json$/, 'no connection');
    await page.goto(words.entry);
    await page.locator('[data-search-field]').first().pressSequentially('fcacp');
    const [option] = [page.getByRole('option')];
    await expect(option).toContainText('fcacp');
    await option.click();
    await expect(page).toHaveURL(new RegExp(`${words.results}\\?q=fcacp`));
  });
}

const PARTS: readonly [name: string, address: string, script: RegExp, act: (page: Page) => Promise<void>][] = [
  ['suggestions', '/initiatives/efc/', /search-field/, (page) => page.locator('[data-search-field]').first().focus()],
  ['citing', '/initiatives/efc/', /cite-dialog/, (page) => page.getByRole('button', { name: 'Cite or collect this page' }).click()],
  ['the cards of sources', '/initiatives/efc/', /cards/, (page) => page.locator('a.cite').first().focus()],
  ['the results', '/search/?q=efc', /search\.[^/]*\.js/, () => Promise.resolve()],
  ['the basket', '/basket/', /basket\.[^/]*\.js/, () => Promise.resolve()],
  ['the lists', '/initiatives/', /IndexTemplate/, () => Promise.resolve()],
  ['the network', '/network/', /network\.[^/]*\.js/, () => Promise.resolve()],
  ['looking up', '/resolve/', /resolve\.[^/]*\.js/, () => Promise.resolve()],
];

test.describe('a script that is gone, as after a release, is told with a way to load the page again:', () => {
  for (const [name, address, script, act] of PARTS)
    test(name, async ({ page }) => {
      const mend = await spoil(page, new RegExp(`/_astro/${script.source}`), 'an error of the server');
      await page.goto(address);
      await act(page);
      const again = page.getByRole('alert').getByRole('button', { name: 'Load the page again' });
      await expect(again).toBeVisible();
      await mend();
      await again.click();
      await page.waitForLoadState();
      await act(page);
      await expect(page.getByRole('alert')).toBeHidden();
    });
});

test('what is known of a day, or of an entry to compare, is tried again at the next choice', async ({ page }) => {
  for (const [address, data, choose] of [
    ['/as-of/', /as-of\.json$/, () => page.locator('#on').fill('2011-03-04')],
    ['/compare/', /comparables\/.*\.json$/, () => page.locator('select').first().selectOption({ index: 3 })],
  ] as const) {
    const mend = await spoil(page, data, 'an error of the server');
    await page.goto(address);
    if (address === '/compare/') await page.locator('select').nth(1).selectOption({ index: 5 });
    await choose();
    await expect(page.getByRole('status').first()).toContainText('could not be loaded');
    await mend();
    if (address === '/compare/') await page.locator('select').nth(1).selectOption({ index: 6 });
    else await page.locator('#on').fill('2011-03-05');
    await expect(page.getByRole('status').first()).not.toContainText('could not be loaded');
  }
});

test('what the basket could not load is not called gone', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'basket',
      JSON.stringify({
        title: '',
        items: [
          { id: 'initiative/efc', note: '' },
          { id: 'term/no-longer-here', note: '' },
        ],
      }),
    );
  });
  await spoil(page, /data\/v1\/initiatives\/efc\.json$/, 'an error of the server');
  await page.goto('/basket/');
  await expect(page.locator('.items > li').first()).toContainText('could not be loaded');
  await expect(page.locator('.items > li').nth(1)).toContainText('no longer on the site');
});
