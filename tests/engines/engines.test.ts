import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandler } from '#cli/commands/serve.ts';
import { TEMPLATES } from '../this-base/templates.ts';
import { ARROW_DOWN, ENTER, ESCAPE, type Engine } from './engine.ts';
import { FIREFOX, openFirefox } from './firefox.ts';
import { isWebKitInstalled, openWebKit } from './webkit.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** Engines that no other test runs in. WebKit is that of Safari. */
const ENGINES = [
  { name: 'Firefox', start: openFirefox, isInstalled: FIREFOX !== undefined, packages: 'firefox-esr' },
  { name: 'WebKit', start: openWebKit, isInstalled: isWebKitInstalled, packages: 'webkit2gtk-driver xvfb' },
];

describe.each(ENGINES)('in $name', ({ start, isInstalled, packages }) => {
  if (!isInstalled || !existsSync(DIST)) {
    test.skip(`it is not installed, or the site is not built; with Debian: apt-get install ${packages}`, () => undefined);
    return;
  }

  const server = createServer(createHandler(DIST, '/'));
  let engine: Engine;
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    engine = await start();
  });
  afterAll(async () => {
    await engine.close();
    server.closeAllConnections();
    server.close();
  });

  const textOf = (selector: string) => engine.read(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
  const count = (selector: string) => engine.read(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  const click = (selector: string) => engine.read(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const open = async (address: string) => {
    await engine.open(`${origin}${address}`);
    // WebKit's driver goes on before the scripts of a page that it had kept have run.
    await until(() => engine.read('document.readyState')).toBe('complete');
  };
  const until = (read: () => Promise<unknown>) => expect.poll(read, { timeout: 10_000 });

  test('search finds, the second time too, when all but the page comes from what the browser has kept', async () => {
    for (const query of ['EFC', 'taskforce', 'EFC']) {
      await open(`/search/?q=${query}`);
      await until(() => count('.results > li')).toBe(10);
      expect(await textOf('main [role="status"]')).toContain(query);
    }
  });

  test('results are narrowed, and going back undoes it', async () => {
    await open('/search/?q=taskforce');
    await until(() => count('.facets input')).toBeGreaterThan(1);
    await click('.facets input[name="type"]');
    await until(() => engine.read('location.search')).toContain('type=');
    await until(() => count('.chips button')).toBeGreaterThan(0);
    await engine.read('history.back()');
    await until(() => count('.chips button')).toBe(0);
  });

  test('the search field suggests entries, which the keyboard chooses', async () => {
    await open('/initiatives/efc/');
    await engine.press('/');
    await until(() => engine.read('document.activeElement.matches("[data-search-field]")')).toBe(true);
    await engine.press('fcacp');
    await until(() => count('[role="option"]')).toBeGreaterThan(1);
    await engine.press(ARROW_DOWN);
    await engine.press(ENTER);
    await until(() => engine.read('location.pathname')).toBe('/initiatives/fcacp/');
  });

  test('a statement is cited, put in the basket, and stands there', async () => {
    await open('/initiatives/efc/');
    await until(() => count('main .cite-this')).toBeGreaterThan(0);
    await click('main .cite-this');
    await until(() => count('dialog[open]')).toBe(1);
    await engine.read(`[...document.querySelectorAll('dialog[open] button')].find((each) => each.textContent.includes('basket')).click()`);
    await engine.press(ESCAPE);
    await until(() => count('dialog[open]')).toBe(0);
    await open('/basket/');
    await until(() => count('main li')).toBeGreaterThan(0);
  });

  test.each(TEMPLATES)('axe finds no violation on the $name, and it fits the window', async ({ en }) => {
    await open(en);
    await engine.read(`(() => { ${axe.source} })()`);
    const found = await engine.read(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' ')))`,
    );
    expect(found).toEqual([]);
    expect(await engine.read('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('nothing was complained of', () => {
    expect(engine.complaints).toEqual([]);
  });
});
