import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** All that the suite makes, except the results; ignored by git and safe to delete. */
export const WORK = path.join(ROOT, '.cache', 'bench');

export const RESULTS = path.join(import.meta.dirname, 'results');

/** The made-up knowledge base of a size. */
export function corpusOf(entries: number): string {
  return path.join(WORK, 'corpus', String(entries));
}
