import type { Reference } from './reference.ts';

/**
 * The references in what somebody typed to find something. What reads them is half as large as search, and is loaded only
 * for a text with a number: without one there is no reference.
 */
export async function findTypedReferences(text: string): Promise<Reference[]> {
  if (!/\d/.test(text)) return [];
  const { findReferences } = await import('./find-references.ts');
  return findReferences(text, { isTyped: true });
}
