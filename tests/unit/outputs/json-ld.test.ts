import { expect, test } from 'vitest';
import { breadcrumbsOf, toJsonLd } from '#outputs/json-ld.ts';

test('a hostile title can neither end the script element nor begin another', () => {
  const title = '</script><script>alert(1)</script>\u2028&';
  const text = toJsonLd(breadcrumbsOf([{ text: title, href: '/x/' }], (path) => path));
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toMatchObject({ itemListElement: [{ name: title, position: 1, item: '/x/' }] });
});
