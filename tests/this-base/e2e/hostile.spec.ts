import { expect, test, type Page } from '@playwright/test';
import { IS_LONG } from '../../long-run.ts';
import { HOSTILE_ENCODINGS, HOSTILE_TEXTS, LONG_TEXTS, LONGEST_IN_ADDRESS } from '../../fixtures/hostile-texts.ts';

/**
 * Puts every hostile text into every place where the site takes text. Whatever it is, the page shows text or nothing:
 * no dialog, no error, nothing that the policy had to stop, no element, no request elsewhere, nothing that makes a
 * narrow screen scroll sideways, and an answer in time.
 */
test.use({ viewport: { width: 320, height: 800 } });
test.setTimeout(60_000);

/** All of them take minutes: a third each time, and all in the long run. */
const some = <Text>(texts: readonly Text[]) => (IS_LONG ? [...texts] : texts.filter((_, index) => index % 3 === 0));

const IN_ADDRESS = some([
  ...HOSTILE_TEXTS.map(toAddress),
  ...HOSTILE_ENCODINGS,
  ...LONG_TEXTS.map((text) => toAddress(text.slice(0, LONGEST_IN_ADDRESS / 3))),
]);
const ODD_DAYS = ['2026-99-99', '0000-00-00', '9999-12-31', '2010-02-30'];
const STORED = some([...HOSTILE_TEXTS, ...LONG_TEXTS]);

for (const [language, search, resolve] of [
  ['English', '/search/', '/resolve/'],
  ['Dutch', '/nl/zoeken/', '/nl/verwijzingen/'],
] as const) {
  test(`the query, filters and order of a search may be anything (${language})`, async ({ page }) => {
    const faults = await openWatched(page, `${search}?q=hotline`);
    await expect(page.locator('.results > li').first()).toBeVisible();
    for (const [index, text] of IN_ADDRESS.entries()) {
      // One half as a query, one half narrowing another.
      const isQuery = language === 'English' || index % 4 === 0;
      const address = isQuery ? `?q=${text}` : `?q=hotline&type=${text}&topic=${text}&year=${text}&sort=${text}&page=${text}&mark=${text}`;
      await changeAddress(page, address);
      await settle(page);
      await checkPage(page, address);
    }
    expect(faults).toEqual([]);
  });

  test(`references looked up may be anything, from the address or pasted (${language})`, async ({ page }) => {
    const faults = await openWatched(page, resolve);
    for (const text of IN_ADDRESS) {
      await changeAddress(page, `?ref=${text}`);
      await checkPage(page, text);
    }
    for (const text of STORED) {
      await page.evaluate((pasted) => {
        const area = document.querySelector('reference-resolver textarea') as HTMLTextAreaElement;
        area.value = pasted;
        area.form?.requestSubmit();
      }, text);
      await expect
        .poll(() => page.evaluate(() => document.querySelector('reference-resolver [role="status"]')?.textContent !== ''))
        .toBe(text.trim() !== '');
      await checkPage(page, text);
    }
    expect(faults).toEqual([]);
  });
}

test('the words to mark and the place on a page may be anything', async ({ page }) => {
  const faults = await openWatched(page, '/initiatives/fcacp/');
  for (const texts of inGroupsOf(6, IN_ADDRESS)) {
    await page.goto('about:blank');
    await page.goto(`/initiatives/fcacp/?mark=coalition+${texts.join('+').slice(0, LONGEST_IN_ADDRESS)}#${texts.join('')}`);
    await checkPage(page, texts.join(' '));
  }
  await expect(page.locator('article mark').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a basket that came as an address may hold anything', async ({ page }) => {
  const faults = await openWatched(page, '/basket/', MISSING_FILES);
  for (const text of [...IN_ADDRESS, ...LONG_TEXTS.map(toAddress)]) {
    for (const hash of [text, `initiative/${text}`, `${text}/efc@${text},term/csam`])
      await page.evaluate(
        (fragment) => {
          location.hash = fragment;
        },
        hash.slice(0, 100_000),
      );
    await checkPage(page, text);
  }
  expect(await page.locator('.items > li').count()).toBeLessThanOrEqual(200);
  expect(faults).toEqual([]);
});

test('what a browser has kept may have been tampered with', async ({ page }) => {
  const faults = await openWatched(page, '/basket/', MISSING_FILES);
  const keepAndOpen = (kept: string) =>
    page.evaluate((basket) => {
      localStorage.setItem('basket', basket);
      dispatchEvent(new HashChangeEvent('hashchange'));
    }, kept);
  for (const text of STORED) {
    await keepAndOpen(text);
    await keepAndOpen(
      JSON.stringify({ title: text, items: [{ id: 'term/csam', note: text }, { id: text, note: 1 }, { id: `term/${text}` }, {}] }),
    );
    await expect(page.locator('.items textarea').first()).toHaveValue(text.replace(/\r\n?/g, '\n'));
    await checkPage(page, text);
  }
  for (const odd of ['{"items":[null]}', '{"items":{"length":9}}', '[]', '1', '{"title":{},"items":[{"id":["term/csam"]}]}'])
    await keepAndOpen(odd);
  await expect(page.locator('.items > li')).toHaveCount(0);

  for (const texts of inGroupsOf(8, STORED)) {
    await page.evaluate((lines) => {
      localStorage.setItem('recent-searches', lines.join('\n').toWellFormed());
      localStorage.setItem('slash-key', lines.join(' '));
      localStorage.setItem('change-visits', `${lines.join(' ')} 2026-99-99`);
    }, texts);
    await page.goto('/search/');
    await checkPage(page, texts.join('\n'));
  }
  await page.goto('/changes/');
  await expect(page.locator('change-record')).not.toContainText('Invalid');
  await checkPage(page, 'change-visits');
  expect(faults).toEqual([]);
});

for (const [place, page, element, address] of [
  ['the day and clock of the state on a day', '/as-of/', 'as-of-day', (text: string) => `?on=${text}&clock=${text}`],
  ['the role, topic and name of the network', '/nl/netwerk/', 'network-view', (text: string) => `?topic=${text}&role=${text}&of=${text}`],
  ['the day of what is overdue', '/tracker/', 'overdue-at', (text: string) => `?at=${text}`],
  ['the day since which changes are shown', '/nl/wijzigingen/', 'change-record', (text: string) => `?since=${text}`],
] as const)
  test(`${place} may be anything`, async ({ page: tab }) => {
    const faults = await openWatched(tab, page);
    for (const text of [...ODD_DAYS, ...IN_ADDRESS]) {
      await putAgain(tab, element, address(text));
      await checkPage(tab, text);
    }
    for (const text of ODD_DAYS) {
      await tab.goto(`${page}${address(text)}`);
      expect(/NaN|Invalid Date|\[object/.exec(await tab.getByRole('main').innerText())?.[0], text).toBeUndefined();
    }
    expect(faults).toEqual([]);
  });

test('the entries compared may be anything', async ({ page }) => {
  const faults = await openWatched(page, '/compare/');
  for (const texts of inGroupsOf(4, IN_ADDRESS)) {
    await page.goto(`/compare/?of=initiative/efc&${texts.map((text) => `of=${text.slice(0, LONGEST_IN_ADDRESS / 4)}`).join('&')}`);
    await checkPage(page, texts.join(' '));
  }
  expect(faults).toEqual([]);
});

test('the filters of an index may be anything', async ({ page }) => {
  const faults = await openWatched(page, '/initiatives/');
  const all = await page.locator('tr[data-keys]').count();
  for (const text of IN_ADDRESS) {
    await changeAddress(page, `?topic=${text}&kind=${text}&${text}=${text}`);
    await checkPage(page, text);
  }
  await expect(page.locator('tr[data-keys]').filter({ visible: true })).toHaveCount(all);
  expect(faults).toEqual([]);
});

test('an address that is not there may be anything', async ({ page }) => {
  const faults = await openWatched(page, '/not-here/', MISSING_FILES);
  for (const text of [...HOSTILE_ENCODINGS, ...inGroupsOf(3, HOSTILE_TEXTS).map((texts) => toAddress(texts.join(' ')))]) {
    await page.goto(`/not-here/x${text}?${text}#${text}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
    await checkPage(page, text);
  }
  expect(faults).toEqual([]);
});

/** What a browser says itself of a file that is not there, or whose address is too long to ask for: the answer asked for. */
const MISSING_FILES = /^Failed to load resource: .*(404|431|ERR_CONNECTION_RESET)/;

/** Opens a page, and lists from then on whatever it must not do. */
async function openWatched(page: Page, address: string, expected = /^$/): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message.slice(0, 200)} at ${page.url().slice(0, 200)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) faults.push(`console: ${message.text().slice(0, 200)}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1') faults.push(`request: ${protocol}//${hostname}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      reportError(new Error(`Stopped by the policy: ${effectiveDirective} ${blockedURI}`));
    });
  });
  await page.goto(address);
  return faults;
}

/** What hostile text would have made, and the way that only this page scrolls. */
async function checkPage(page: Page, text: string): Promise<void> {
  const state = await page.evaluate(() => {
    const doubtful = 'iframe, object, embed, base, math, animate, meta[http-equiv], main script:not([src]), link[href^="http"]';
    const elements = [...document.querySelectorAll('*')];
    const made = elements.filter(
      (element) =>
        element.matches(doubtful) ||
        (element.localName === 'img' && !element.closest('figure')) ||
        [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith('on') || (/^(href|src|action|formaction)$/.test(name) && /^\W*(javascript|data|vbscript):/i.test(value)),
        ),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      made: made.map((element) => element.outerHTML.slice(0, 200)),
      polluted: 'polluted' in {},
      heading: document.querySelector('h1')?.textContent !== '',
      overflow: Math.max(0, scrollWidth - clientWidth),
    };
  });
  expect(state, text.slice(0, 200)).toEqual({ made: [], polluted: false, heading: true, overflow: 0 });
}

/** Puts the element that reads the address into the page once more, as a page opened at that address would. */
async function putAgain(page: Page, element: string, address: string): Promise<void> {
  await page.evaluate(
    ([name, to]) => {
      history.replaceState(undefined, '', to);
      const old = document.querySelector(name);
      old?.replaceWith(old.cloneNode(true));
    },
    [element, address] as const,
  );
}

/** As a link of the page itself would. */
async function changeAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    for (const status of document.querySelectorAll('search-results [role="status"]')) status.textContent = '';
    history.pushState(undefined, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** Waits until a search has said what it found, or was not asked anything. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { searching } = JSON.parse(document.querySelector<HTMLElement>('search-results')?.dataset['strings'] ?? '{}') as {
      searching?: string;
    };
    const said = document.querySelector('search-results [role="status"]')?.textContent ?? '';
    const isAsked = (new URLSearchParams(location.search).get('q') ?? '').replace(/\s+/g, ' ').trim() !== '';
    return !isAsked || (said !== '' && said !== searching);
  });
}

/** In percent-encoding, also what is not well-formed. */
function toAddress(text: string): string {
  return text.isWellFormed()
    ? encodeURIComponent(text)
    : Array.from(text, (sign) => (sign.isWellFormed() ? encodeURIComponent(sign) : '%ED%A0%80')).join('');
}

function inGroupsOf(length: number, texts: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(texts.length / length) }, (_, index) => texts.slice(index * length, (index + 1) * length));
}
