import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { runGates } from '#release/gates.ts';
import { readSite } from '#release/site.ts';
import { pageWith, temporaryFolder, writeSite } from './tiny-site.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);
let count = 0;

async function problemsOf(
  changes: Parameters<typeof writeSite>[1],
  { withheld = [] as readonly string[], ...where }: { base?: string; origin?: string; withheld?: readonly string[] } = {},
) {
  const site = await readSite(writeSite(path.join(folder, String((count += 1))), changes), where);
  const reports = await runGates(site, withheld);
  return Object.fromEntries(reports.filter(({ problems }) => problems.length > 0).map(({ gate, problems }) => [gate, problems]));
}

const bad = (body: string) => ({ 'bad.html': pageWith(body) });

test('a whole site passes every gate', async () => {
  expect(await problemsOf({})).toEqual({});
});

describe('links', () => {
  test.each([
    ['/nowhere/', 'bad.html -> /nowhere/ leads nowhere'],
    ['/initiatives/efc', 'bad.html -> /initiatives/efc leads nowhere'],
    ['/initiatives/efc/#gone', 'bad.html -> /initiatives/efc/#gone names an anchor that is not there'],
    ['#gone', 'bad.html -> #gone names an anchor that is not there'],
    ['%ff', 'bad.html -> %ff is not an address'],
    ['http://[', 'bad.html -> http://[ is not an address'],
  ])('%s is dead', async (href, problem) => {
    expect(await problemsOf(bad(`<a href="${href}">x</a>`))).toEqual({ links: [problem] });
  });

  test.each(['/initiatives/efc/#top', 'initiatives/efc/', '?q=x', '#', 'mailto:a@example.org', 'https://example.org/x', 'mark.svg#mark'])(
    '%s is alive',
    async (href) => {
      expect(await problemsOf(bad(`<a href="${href}">x</a>`))).toEqual({});
    },
  );

  test('a picture that is not there is a dead link too', async () => {
    expect(await problemsOf(bad('<img alt="" src="/a.png" srcset="/mark.svg 1x, /b.png 2x">'))).toEqual({
      links: ['bad.html -> /a.png leads nowhere', 'bad.html -> /b.png leads nowhere'],
    });
  });

  test('under a base, a link from the root leads out of the site', async () => {
    const inBase = { 'index.html': pageWith('<a href="/kb/initiatives/efc/">x</a>'), '_astro/a.css': '' };
    expect(await problemsOf(inBase, { base: '/kb/' })).toEqual({});
    expect(await problemsOf({ ...inBase, ...bad('<a href="/initiatives/efc/">x</a>') }, { base: '/kb/' })).toEqual({
      links: ['bad.html -> /initiatives/efc/ leads out of /kb/'],
    });
  });

  test('an absolute link to the site itself is looked up as well', async () => {
    const page = bad('<link rel="canonical" href="https://kb.example.org/nowhere/">');
    expect(await problemsOf(page)).toEqual({});
    expect(await problemsOf(page, { origin: 'https://kb.example.org' })).toHaveProperty('links');
  });
});

describe('content policy', () => {
  test.each([
    ['<p style="color:red">', 'has a `style` attribute on <p>'],
    ['<style>p{}</style>', 'has a <style> element'],
    ['<script>go()</script>', 'has an inline <script>'],
    ['<script type="module">go()</script>', 'has an inline <script>'],
    ['<p ONCLICK="go()">', 'has a handler `onclick` on <p>'],
    ['<a href=" java\tscript:go()">x</a>', 'has the address ` java\tscript:go()` on <a>'],
    ['<script src="https://cdn.example/x.js"></script>', 'loads another origin: https://cdn.example/x.js'],
    ['<img alt="" src="//cdn.example/x.png">', 'loads another origin: //cdn.example/x.png'],
    ['<img alt="" srcset="/mark.svg 1x, https://cdn.example/x.png 2x">', 'loads another origin: https://cdn.example/x.png'],
    ['<img alt="" src="data:image/gif;base64,R0lG">', 'loads another origin: data:image/gif;base64,R0lG'],
    ['<link rel="stylesheet" href="https://cdn.example/x.css">', 'loads another origin: https://cdn.example/x.css'],
    ['<link rel="preconnect" href="https://cdn.example/">', 'loads another origin: https://cdn.example/'],
    ['<form action="https://cdn.example/"></form>', 'sends to another origin: https://cdn.example/'],
    ['<base target="x">', 'has a <base>, which moves every link'],
    ['<meta http-equiv="Refresh" content="0;url=/">', 'leads elsewhere by itself (<meta refresh>)'],
    ['<iframe srcdoc="x"></iframe>', 'has a page within <iframe>'],
  ])('%s is refused', async (body, problem) => {
    expect((await problemsOf(bad(body)))['content policy']).toContain(`bad.html ${problem}`);
  });

  test('data in a script, and the mere name of another origin, pass', async () => {
    const head = '<script type="application/ld+json">{}</script><link rel="canonical" href="https://kb.example.org/bad.html">';
    expect(await problemsOf(bad(head))).toEqual({});
  });

  test('a drawing is held to the same', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>go()</script><image href="https://cdn.example/x.png"/></svg>';
    expect(await problemsOf({ 'x.svg': drawing })).toEqual({
      'content policy': ['x.svg has an inline <script>', 'x.svg loads another origin: https://cdn.example/x.png'],
    });
  });
});

test.each([
  ['body { background: url("https://cdn.example/x.png") }', '_astro/a.css -> https://cdn.example/x.png is of another origin'],
  ['@import "https://cdn.example/x.css";', '_astro/a.css -> https://cdn.example/x.css is of another origin'],
  ['@font-face { src: url(./x.woff2) }', '_astro/a.css -> ./x.woff2 leads nowhere'],
])('a style sheet with %s is refused', async (text, problem) => {
  expect(await problemsOf({ '_astro/a.css': text })).toEqual({ 'style sheets': [problem] });
});

test.each([
  [`${'x'.repeat(201)}.txt`, 'has a name of more than 200 characters'],
  ['a:b.txt', 'has a character in its name that Windows forbids'],
  ['what?.txt', 'has a character in its name that Windows forbids'],
  ['con/x.txt', 'has a name that Windows keeps for a device: con'],
  ['x/nul.json', 'has a name that Windows keeps for a device: nul.json'],
  ['x./y.txt', 'has a name that ends with a dot or space, which Windows drops'],
  ['Robots.txt', 'is the same as'],
])('a file %s is refused', async (file, problem) => {
  const problems = (await problemsOf({ [file]: '' }))['file names'];
  expect(problems).toHaveLength(1);
  expect(problems?.[0]).toContain(problem);
});

test.each([
  [{ '404.html': undefined }, '404.html is missing'],
  [{ 'search-data/nl/pagefind/pagefind-entry.json': undefined }, 'search-data/nl/pagefind/pagefind-entry.json is missing'],
  [{ '_astro/a.js.map': '{}' }, '_astro/a.js.map is a source map, which shows unpublished code'],
  [{ '.env': '' }, '.env is a hidden file'],
])('an incomplete or overfull site is refused (%o)', async (changes, problem) => {
  expect(await problemsOf(changes)).toEqual({ complete: [problem] });
});

describe('a withheld text is found', () => {
  const text = 'Kandinsky & Partners, letter 17';
  const withheld = [text, 'short'];
  test.each([
    ['in a page', 'x.html', pageWith('<p>KANDINSKY &amp; Partners, letter 17</p>')],
    ['in data', 'x.json', JSON.stringify({ text })],
    ['in a packed file of the index', 'x.pf_fragment', gzipSync(`pagefind_dcd${text}`)],
    ['in a name', 'kandinsky/partners, letter 17.txt', ''],
  ])('%s', async (_, file, content) => {
    const problems = await problemsOf({ [file]: content }, { withheld });
    expect(Object.keys(problems)).toEqual(['withheld texts']);
    // Logs are read by more people than the edition.
    expect(problems['withheld texts']).toEqual([`${file} holds a withheld text of 19 characters`]);
  });

  test('and only that one: a short word proves nothing', async () => {
    expect(await problemsOf({ 'x.html': pageWith('<p>short</p>') }, { withheld })).toEqual({});
  });
});
