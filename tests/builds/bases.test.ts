import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, expect, test } from 'vitest';
import { buildSampleSite, folderFor, kb, SAMPLE, SAMPLE_ORIGIN as SITE } from '../sample-site.ts';

const FOLDER = folderFor('bases');

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'data-href', 'data-search-data', 'data-answers'] as const;

test.each(['/', '/kb/', '/a/b/'])('under %s every address stays below it and leads somewhere', (base) => {
  const out = base === '/' ? buildSampleSite() : path.join(FOLDER, base.replaceAll('/', '-'));
  if (base !== '/') kb(['build', '--out', out], SAMPLE, { KB_BASE: base, SITE_URL: SITE });
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(60);
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (file: string) => {
    const known =
      anchors.get(file) ??
      new Set(DomUtils.findAll(({ attribs }) => 'id' in attribs, read(out, file).children).map(({ attribs }) => attribs['id'] ?? ''));
    anchors.set(file, known);
    return known;
  };
  const faults = pages.flatMap((page) => {
    const elements = DomUtils.findAll(() => true, read(out, page).children);
    return elements.flatMap(({ name, attribs }) =>
      ADDRESSES.flatMap((attribute) => {
        const address = attribs[attribute];
        if (address === undefined || (name === 'link' && attribs['rel'] === 'canonical')) return [];
        const url = new URL(address, `${SITE}${base}${page.replace(/(^|\/)index\.html$/, '$1')}`);
        if (url.origin !== SITE) return [];
        if (!url.pathname.startsWith(base)) return [`${page}: ${address} is outside`];
        const file = decodeURIComponent(url.pathname.slice(base.length));
        const target = file === '' || file.endsWith('/') ? `${file}index.html` : file;
        const isFolder = attribute.startsWith('data-') && existsSync(path.join(out, file));
        if (!isFolder && !existsSync(path.join(out, target))) return [`${page}: ${address} leads nowhere`];
        if (
          url.hash.length > 1 &&
          name === 'a' &&
          target.endsWith('.html') &&
          !url.hash.includes('/') &&
          !anchorsOf(target).has(decodeURIComponent(url.hash.slice(1)))
        )
          return [`${page}: ${address} has no such place`];
        return [];
      }),
    );
  });
  expect([...new Set(faults)]).toEqual([]);
  expect(readFileSync(path.join(out, 'robots.txt'), 'utf8')).toContain(`\nSitemap: ${SITE}${base}sitemap.xml\n`);
  const [home, other] = [`${SITE}${base}`, `${SITE}${base}nl/`];
  for (const page of ['index.html', 'nl/index.html']) {
    const links = DomUtils.findAll(
      ({ attribs }) => attribs['hreflang'] !== undefined && attribs['rel'] === 'alternate',
      read(out, page).children,
    );
    expect(links.map(({ attribs }) => `${attribs['hreflang']} ${attribs['href']}`)).toEqual([
      `en ${home}`,
      `nl ${other}`,
      `x-default ${home}`,
    ]);
  }
  for (const [former, entry] of [
    ['initiatives/alliance', 'initiatives/coalition'],
    ['nl/initiatieven/alliance', 'nl/initiatieven/coalition'],
  ] as const) {
    const page = readFileSync(path.join(out, former, 'index.html'), 'utf8');
    expect(page, former).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${base}${entry}/"></noscript>`);
    expect(page, former).toMatch(new RegExp(`<a href="${base}${entry}/"[^>]* data-moved[ >]`));
    expect(page, former).toContain('<meta name="robots" content="noindex">');
  }
});

test('without an address of its own a site has no sitemap, and names none', () => {
  const out = path.join(FOLDER, 'nameless');
  kb(['build', '--out', out], SAMPLE);
  expect(existsSync(path.join(out, 'sitemap.xml'))).toBe(false);
  expect(readFileSync(path.join(out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});

function read(out: string, file: string) {
  return parseDocument(readFileSync(path.join(out, file), 'utf8'));
}
