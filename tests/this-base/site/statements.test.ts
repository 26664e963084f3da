import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { DIST, sitePages } from './dist.ts';

interface Statements {
  readonly statements: readonly { readonly id: string }[];
}

const RECORD = /<link rel="alternate" type="application\/json" href="(\/data\/v1\/[^"]+)"/;

/** What `client/offer-citing.ts` puts a button beside. */
function isCitable({ name, attribs, parent }: { name: string; attribs: Record<string, string>; parent: unknown }): boolean {
  if (attribs['id'] === undefined || attribs['id'].startsWith('source-')) return false;
  const isFact = name === 'div' && (parent as { name?: string } | null)?.name === 'dl';
  return ['li', 'tr'].includes(name) || isFact || (attribs['class'] ?? '').split(' ').includes('passage');
}

test('whatever can be cited on a page is a statement of its data, so that the button beside it finds it', () => {
  let count = 0;
  const missing = [...sitePages().values()].flatMap(({ address, html }) => {
    const record = RECORD.exec(html)?.[1];
    const [main] = record === undefined ? [] : DomUtils.getElementsByTagName('main', parseDocument(html));
    if (!main) return [];
    const known = new Set((JSON.parse(readFileSync(path.join(DIST, record ?? ''), 'utf8')) as Statements).statements.map(({ id }) => id));
    const citable = DomUtils.findAll(isCitable, [main]).map(({ attribs }) => attribs['id'] ?? '');
    count += citable.length;
    return citable.filter((id) => !known.has(id)).map((id) => `${address}#${id}`);
  });
  expect(missing).toEqual([]);
  expect(count).toBeGreaterThan(2000);
});
