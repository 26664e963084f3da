import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { headersFor } from '#hosting/headers.ts';
import { projectRoot } from '#load/root.ts';
import type { Corpus } from './corpus.ts';
import type { JudgedQuery } from './judged.ts';

/** Milliseconds until the first result stands on the page, medians over the queries. */
export interface Times {
  /** The first search of a visit, nothing cached. */
  readonly cold: number;
  /** The next one, as a page load of its own with all files cached. */
  readonly warm: number;
}

/** Milliseconds that a new window of the browser is given to start by itself. */
const SETTLING = 800;

/** What a page says before that time. */
const FIRST_RESULT = 'first result after ';

const MACHINE = path.join(projectRoot(), 'setup', 'machine.mjs');
const DIST = path.join(projectRoot(), 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The least that a page needs to show ten results of plain Pagefind. */
const PLAIN_PAGE = (locale: string) =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>Plain</title><ol class="results"></ol><script type="module" src="/plain.js"></script></html>`;
const PLAIN_SCRIPT = `const language = document.documentElement.lang;
const pagefind = await import('/plain/' + language + '/pagefind/pagefind.js');
await pagefind.options({ baseUrl: '/' });
const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'));
const list = document.querySelector('.results');
for (const { url, meta, excerpt } of await Promise.all(results.slice(0, 10).map((result) => result.data()))) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title;
  item.append(link, excerpt);
  list.append(item);
}`;

/** Measures both in a real browser on the same server: the results page of the site, and a bare page with plain Pagefind. */
export async function measureTimes(
  queries: readonly JudgedQuery[],
  corpus: Corpus,
): Promise<{ site: Times; plain: Times; suggest: number }> {
  const server = createServer((request, response) => answer(new URL(request.url ?? '/', 'http://localhost').pathname, corpus, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // The same that `npm test` uses: found on this machine, or installed.
  const { ensureChromium } = (await import(MACHINE)) as { ensureChromium: (node: string) => Promise<string> };
  const browser = await chromium.launch({ executablePath: await ensureChromium(process.execPath) });
  const times = { site: [] as Times[], plain: [] as Times[] };
  const suggestions: number[] = [];
  for (const [index, query] of queries.entries()) {
    const next = queries[(index + 1) % queries.length] ?? query;
    // Each is first as often as the other: the second finds the machine busy with what the first left.
    for (const name of index % 2 === 0 ? (['site', 'plain'] as const) : (['plain', 'site'] as const)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      // A new window of the browser itself starts up too, which would be measured along.
      await page.waitForTimeout(SETTLING);
      await page.addInitScript(tellFirstResult, FIRST_RESULT);
      const load = async (text: string) => {
        const results = { site: query.locale === 'nl' ? '/nl/zoeken/' : '/search/', plain: `/plain-${query.locale}.html` };
        const told = page.waitForEvent('console', { predicate: (message) => message.text().startsWith(FIRST_RESULT), timeout: 20_000 });
        await page.goto(`${origin}${results[name]}?q=${encodeURIComponent(text)}`, { waitUntil: 'commit' });
        return Number((await told).text().slice(FIRST_RESULT.length));
      };
      times[name].push({ cold: await load(query.text), warm: await load(next.text) });
      if (name === 'site') suggestions.push(await timeSuggestions(page, query.text));
      await context.close();
    }
  }
  await browser.close();
  close(server);
  return { site: medianOf(times.site), plain: medianOf(times.plain), suggest: median(suggestions) };
}

/**
 * Lets the page itself tell when the first result stands there. Asking it from outside brings a script of a third of a
 * megabyte into the page, compiled while what is measured is under way.
 */
function tellFirstResult(words: string): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.results > li')) return;
    watch.disconnect();
    console.info(`${words}${performance.now()}`);
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** From a letter typed to the suggestions on the page, once what they are made from is loaded. */
async function timeSuggestions(page: Page, text: string): Promise<number> {
  const field = page.locator('main [data-search-field]');
  await field.fill('');
  await field.focus();
  await page.waitForFunction(() => document.querySelector('main [role="combobox"]') !== null);
  await field.pressSequentially('fin');
  await page.waitForSelector('[role="option"]');
  return field.evaluate(
    (input, typed) => {
      const before = performance.now();
      const element = input as HTMLInputElement;
      element.value = typed;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      const list = element.closest('div')?.querySelector('[role="listbox"]');
      return new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          resolve(performance.now() - before);
        });
        if (list) watch.observe(list, { childList: true });
      });
    },
    text.slice(0, 4),
  );
}

function answer(pathname: string, { site, plain }: Corpus, response: ServerResponse): void {
  const page = /^\/plain-(?<locale>nl|en)\.html$/.exec(pathname)?.groups?.['locale'];
  if (page) {
    send(response, pathname, Buffer.from(PLAIN_PAGE(page)));
    return;
  }
  if (pathname === '/plain.js') {
    send(response, pathname, Buffer.from(PLAIN_SCRIPT));
    return;
  }
  const file = locate(decodeURIComponent(pathname), site, plain);
  const whole = file.endsWith('/') ? `${file}index.html` : file;
  if (!existsSync(whole) || !statSync(whole).isFile()) {
    response.writeHead(404).end();
    return;
  }
  send(response, pathname.endsWith('/') ? `${pathname}index.html` : pathname, readFileSync(whole));
}

function locate(pathname: string, site: string, plain: string): string {
  if (pathname.startsWith('/search-data/')) return path.join(site, pathname.slice('/search-data/'.length));
  if (pathname.startsWith('/plain/')) return path.join(plain, pathname.slice('/plain/'.length));
  return path.join(DIST, pathname) + (pathname.endsWith('/') && !path.join(DIST, pathname).endsWith('/') ? '/' : '');
}

function send(response: ServerResponse, name: string, body: Buffer): void {
  const type = TYPES[path.extname(name)];
  const headers = { ...headersFor(name), 'Cache-Control': 'max-age=600', ...(type ? { 'Content-Type': type } : {}) };
  if (name.includes('plain')) delete (headers as Record<string, string>)['Content-Security-Policy'];
  response.writeHead(200, type ? { ...headers, 'Content-Encoding': 'gzip' } : headers).end(type ? gzipSync(body) : body);
}

function close(server: Server): void {
  server.closeAllConnections();
  server.close();
}

function medianOf(times: readonly Times[]): Times {
  return { cold: median(times.map(({ cold }) => cold)), warm: median(times.map(({ warm }) => warm)) };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
