import { findTypedReferences } from '#references/find-typed.ts';
import { startPagefind } from './pagefind.ts';

/**
 * Where the address has a query, the engine starts before the rest of search is loaded: it takes longest, and each of
 * its files names the next. What reads numbers is fetched beside it.
 */
const query = new URLSearchParams(location.search).get('q') ?? '';
if (query !== '') {
  const folder = document.querySelector<HTMLElement>('[data-search-data]')?.dataset['searchData'] ?? '';
  // Whoever searches is told if it cannot.
  for (const part of [startPagefind(folder), findTypedReferences(query)]) part.catch(() => undefined);
}
