import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { toApache, toHtaccess } from '#hosting/apache.ts';
import { toCaddy } from '#hosting/caddy.ts';
import { headersOf } from '#hosting/headers.ts';
import type { Hosting } from '#hosting/hosting.ts';
import { toIis } from '#hosting/iis.ts';
import { TYPES_BY_ENDING } from '#hosting/media-types.ts';
import { toNetlifyHeaders } from '#hosting/netlify-headers.ts';
import { toNginx } from '#hosting/nginx.ts';
import { PAGE_POLICY, SHARED_POLICY, WORKER_POLICY } from '#hosting/policies.ts';
import { toSecurityTxt } from '#hosting/security-txt.ts';

const HOSTING: Hosting = { base: '/kb/', folder: '/srv/site', serverName: 'kb.example.org', edition: 'public' };

/** The part of a configuration that holds for all files, and how a header is set there. */
const SERVERS: Record<string, { write: (hosting: Hosting) => string; set: (name: string) => RegExp }> = {
  nginx: { write: toNginx, set: (name) => new RegExp(`^ *add_header ${name} `, 'gm') },
  Caddy: { write: (hosting) => toCaddy(hosting).split('handle_errors')[0] ?? '', set: (name) => new RegExp(`^\t{3}${name} "`, 'gm') },
  "Caddy's errors": {
    write: (hosting) => toCaddy(hosting).split('handle_errors')[1] ?? '',
    set: (name) => new RegExp(`^\t{3}${name} "`, 'gm'),
  },
  Apache: { write: toApache, set: (name) => new RegExp(`^ *Header always set ${name} (?!.*=~)`, 'gm') },
  htaccess: { write: toHtaccess, set: (name) => new RegExp(`^Header always set ${name} (?!.*=~)`, 'gm') },
  IIS: { write: (hosting) => toIis(hosting).split('<location')[0] ?? '', set: (name) => new RegExp(`<add name="${name}"`, 'g') },
};

describe.each(Object.entries(SERVERS))('%s', (name, { write, set }) => {
  test.each(['public', 'internal', 'restricted'] as const)('sets each header of the %s edition once', (edition) => {
    const text = write({ ...HOSTING, edition });
    for (const header of headersOf(edition, true)) expect([header.name, text.match(set(header.name))?.length]).toEqual([header.name, 1]);
    expect(set('X-Robots-Tag').test(text)).toBe(edition !== 'public');
  });

  test('knows every value', () => {
    const text = write(HOSTING).replaceAll('&apos;', "'");
    const isMapped = name === 'nginx';
    for (const { value } of headersOf('public', true)) expect(text).toContain(isMapped ? `"${value}"` : value);
  });
});

const WHOLE = { nginx: toNginx, Caddy: toCaddy, Apache: toApache, htaccess: toHtaccess, IIS: toIis };

describe.each(Object.entries(WHOLE))('the whole configuration of %s', (name, write) => {
  const text = write(HOSTING).replaceAll('&apos;', "'");

  test('gives the search worker another policy than pages', () => {
    expect(text).toContain(PAGE_POLICY);
    const line = text.split('\n').find((each) => each.includes(WORKER_POLICY)) ?? '';
    expect(line).not.toContain(PAGE_POLICY);
    expect(text.replaceAll('\\', '')).toContain('search-data/nl/pagefind/pagefind-worker.js');
    expect(text).not.toContain(SHARED_POLICY);
  });

  // IIS tells files by what follows the last dot.
  const endings = [...TYPES_BY_ENDING].filter(([ending]) => name !== 'IIS' || !ending.includes('.'));
  test.each(endings)('knows the type of .%s', (ending, type) => {
    const lines = text.replaceAll('\\', '').split('\n');
    // The type stands with the ending, or as far below as `alias` and `types` take.
    const isNear = (_: string, index: number) => lines.slice(index, index + 4).some((line) => line.includes(type));
    const named = lines.filter(isNear).filter((line) => new RegExp(`[. ]${ending}\\b`).test(line));
    expect(named).not.toEqual([]);
  });

  test('refuses all but reading', () => {
    expect(text).toMatch(/GET\W+HEAD|verb="GET"[^]*verb="HEAD"/);
  });

  test.skipIf(name === 'IIS')('stands where the base says', () => {
    // Caddy takes the base away before it looks for a file, also for the page for errors.
    expect(text).toContain(name === 'Caddy' ? 'handle_path /kb/*' : '/kb/404.html');
    expect(text).toContain(name === 'Caddy' ? '/kb/_astro/*' : '^/kb/(_astro/');
    expect(write({ ...HOSTING, base: '/' })).not.toContain('kb/');
  });
});

test('a web.config names each type, and each header of a place, once', () => {
  const seen = new Set<string>();
  let place = '';
  const onopentag = (name: string, { path, fileExtension, name: header }: Record<string, string>) => {
    if (name === 'location') place = path ?? '';
    const entry = `${place} ${fileExtension ?? header ?? ''}`;
    if (name !== 'mimeMap' && !(name === 'add' && header)) return;
    expect(seen).not.toContain(entry);
    seen.add(entry);
  };
  new Parser({ onopentag }, { xmlMode: true }).end(toIis(HOSTING));
  expect(seen).toContain('search-data/en/pagefind/pagefind-worker.js Content-Security-Policy');
  expect(seen).toContain(' .pf_fragment');
});

describe('_headers', () => {
  const rules = (text: string) =>
    text.split('\n\n').map((rule) =>
      rule
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    );

  test.each(['public', 'internal'] as const)('names no header for a file in two rules, %s', (edition) => {
    const [general = [], ...others] = rules(toNetlifyHeaders({ base: '/kb/', edition }));
    const names = (lines: string[]) => lines.slice(1).map((line) => line.split(':')[0]);
    expect(general[0]).toBe('/kb/*');
    for (const rule of others) {
      expect(rule[0]).toMatch(/^\/kb\/.+\/\*$/);
      expect(names(general)).not.toContain(names(rule)[0]);
    }
    const all = headersOf(edition, true).map(({ name }) => name);
    expect(names([...general, ...(others[0]?.slice(1) ?? [])]).toSorted()).toEqual(all.toSorted());
  });

  test('allows WebAssembly everywhere, since it cannot do so for one file', () => {
    expect(toNetlifyHeaders({ base: '/', edition: 'public' })).toContain(SHARED_POLICY);
  });

  test('has nothing kept for ever that is not public', () => {
    expect(toNetlifyHeaders({ base: '/', edition: 'internal' })).not.toContain('immutable');
  });
});

test('security.txt says whom to tell, until when, and where it belongs', () => {
  const text = toSecurityTxt({
    serverName: 'kb.example.org',
    contact: 'mailto:security@example.org',
    expires: '2027-01-31',
    languages: ['nl', 'en'],
  });
  expect(text).toBe(
    [
      'Contact: mailto:security@example.org',
      'Expires: 2027-01-31T23:59:59Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://kb.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});
