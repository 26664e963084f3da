import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { toSitemap } from '#outputs/sitemap.ts';
import { createUrls } from '#urls.ts';
import { aModel } from '../../sample.ts';

test('the sitemap lists every page in both languages, each with its counterpart', async () => {
  const site = new URL('https://kb.example');
  const xml = await toSitemap(aModel(), createUrls('/', site.href), site);
  const addresses: string[] = [];
  const links: string[] = [];
  let isLocation = false;
  const parser = new Parser(
    {
      onopentag: (name, { hreflang, href }) => {
        isLocation = name === 'loc';
        if (name === 'xhtml:link') links.push(`${hreflang} ${href}`);
      },
      ontext: (text) => isLocation && addresses.push(text),
      onclosetag: () => (isLocation = false),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(addresses).toContain('https://kb.example/initiatives/coalition/');
  expect(addresses).toContain('https://kb.example/nl/initiatieven/coalition/');
  expect(links).toContain('nl https://kb.example/nl/initiatieven/coalition/');
  expect(links).toContain('x-default https://kb.example/initiatives/coalition/');
  expect(new Set(addresses).size).toBe(addresses.length);
});
