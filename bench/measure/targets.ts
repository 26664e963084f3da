import { readdirSync } from 'node:fs';
import path from 'node:path';
import { corpusOf } from '../folders.ts';

/** Of the built site with the real content: a start page, an entry with everything, a long paper, a list, a tool. */
export const REAL_PAGES = ['/', '/initiatives/efc/', '/documents/kst-32123-vi-120/', '/organisations/', '/search/'];

/** Words of the made-up texts, and names as readers would type them. */
export const QUERIES = [
  'oversight',
  'hotline report',
  'payment network',
  'treaty',
  'Directive prosecution',
  'minister budget',
  'campaign',
  'municipality',
];

/** Five initiatives, from those that much refers to to those that little does: the same pages of every site. */
export function pagesOf(entries: number): string[] {
  const all = readdirSync(path.join(corpusOf(entries), 'content', 'initiatives'))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => file.slice(0, -'.yml'.length))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => `/initiatives/${all[Math.floor(all.length * share)]}/`);
}
