import { expect, test, type Page } from '@playwright/test';

for (const [language, entry, search] of [
  ['en', '/initiatives/fcacp/', '/search/?q=filter'],
  ['nl', '/nl/initiatieven/fcacp/', '/nl/zoeken/?q=filter'],
] as const)
  test(`a dialog takes the focus and gives it back, however it is closed (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [address, opener, closer] of [
      [entry, page.locator('[id^="fact-"] button').first(), '[data-action="close"]'],
      [search, page.locator('.show-facets'), 'form button, [value], button'],
    ] as const) {
      await page.goto(address, { waitUntil: 'networkidle' });
      for (const close of ['Escape', 'button']) {
        await opener.focus();
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog');
        await expect(dialog).toBeVisible();
        expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
        if (close === 'Escape') await page.keyboard.press('Escape');
        else await dialog.locator(closer).filter({ visible: true }).last().press('Enter');
        await expect(dialog).toBeHidden();
        await expect(opener).toBeFocused();
      }
    }
  });

for (const [what, address, act] of [
  ['a search', '/search/?q=EFC', () => Promise.resolve()],
  ['a Dutch search', '/nl/zoeken/?q=EFC', () => Promise.resolve()],
  ['a comparison', '/nl/vergelijken/?of=initiative/fcacp&of=initiative/efc', () => Promise.resolve()],
  ['a reference', '/resolve/?ref=32123VI+nr+90', () => Promise.resolve()],
  ['a filter of an index', '/nl/initiatieven/', (page: Page) => page.locator('filter-list input[type="checkbox"]').first().check()],
  ['a role in the network', '/network/', (page: Page) => page.locator('network-view select').first().selectOption({ index: 2 })],
  ['a day of what is overdue', '/tracker/?at=2012-01-01', () => Promise.resolve()],
  ['a day', '/nl/stand/?on=2010-07-16', () => Promise.resolve()],
] as const)
  test(`what ${what} changes is said once, in a place that is there from the start`, async ({ page }) => {
    await page.addInitScript(() => {
      const said: string[] = [];
      const late: string[] = [];
      const observe = () =>
        new MutationObserver((changes) => {
          for (const { target, addedNodes } of changes) {
            const element = target instanceof Element ? target : target.parentElement;
            const status = element?.closest('[role="status"]');
            if (status?.checkVisibility() && status.textContent.trim() !== '') said.push(status.textContent.trim());
            for (const node of addedNodes)
              if (node instanceof Element && node.matches('[role="status"], :has([role="status"])')) late.push(node.outerHTML);
          }
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
      // The parser has put everything in place, and no module has run yet.
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') observe();
      });
      Object.assign(globalThis, { said, late });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await act(page);
    const read = () =>
      page.evaluate(() => {
        const kept = globalThis as unknown as { said: string[]; late: string[] };
        return { said: kept.said, late: kept.late };
      });
    await expect.poll(async () => (await read()).said.length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    const { said, late } = await read();
    // A search that takes its time says so before it says what it found.
    expect(
      said.filter((text) => !text.endsWith('…')),
      said.join('; '),
    ).toHaveLength(1);
    expect(late).toEqual([]);
  });
