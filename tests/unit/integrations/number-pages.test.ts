import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { numberPages } from '#integrations/number-pages.ts';

const URLS = ['b/', 'a/'];
const file = (path: string, text: string) => ({ path, content: gzipSync(`pagefind_dcd${text}`) });
/** Files as Pagefind writes them: a short text in CBOR has its length before it, here `j` for ten letters. */
const files = (list = '\u0083jnl_1234567\u0001`\u0083jnl_abcdef0\u0002`') => [
  file('fragment/nl_1234567.pf_fragment', '{"url":"b/"}'),
  file('fragment/nl_abcdef0.pf_fragment', '{"url":"a/"}'),
  { path: 'pagefind.nl_x.pf_meta', content: gzipSync(Buffer.from(`pagefind_dcd${list}rest`, 'latin1')) },
  file('index/nl_1.pf_index', 'words'),
];
const listOf = (written: ReturnType<typeof numberPages>) =>
  gunzipSync(written.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? '').toString('latin1');

test('pages are called by their place in the list, in the names of their files and in the list of the index', () => {
  const written = numberPages(files(), URLS);
  const [first = ''] = written.map(({ path }) => path);
  const mark = /^fragment\/(?<mark>[0-9a-f]{8})-0\.pf_fragment$/.exec(first)?.groups?.['mark'] ?? '';
  expect(written[1]?.path).toBe(`fragment/${mark}-1.pf_fragment`);
  expect(listOf(written)).toBe(`pagefind_dcd\u0083j${mark}-0\u0001\`\u0083j${mark}-1\u0002\`rest`);
  expect(written[3]).toEqual(files()[3]);
});

test('the mark is another when a page is, since browsers keep the files of pages for a year', () => {
  const other = files('\u0083jnl_1234567\u0001`\u0083jnl_bbbbbbb\u0002`').map(({ path, content }) => ({
    path: path.replace('nl_abcdef0', 'nl_bbbbbbb'),
    content,
  }));
  expect(numberPages(other, URLS)[0]?.path).not.toBe(numberPages(files(), URLS)[0]?.path);
  expect(numberPages(files(), URLS)[0]?.path).toBe(numberPages(files(), URLS)[0]?.path);
});

test('an index that is written otherwise is a fault', () => {
  expect(() => numberPages(files(), [...URLS, 'c/'])).toThrow('has no page c/');
  expect(() => numberPages(files(), URLS.toReversed())).toThrow('in another order');
});
