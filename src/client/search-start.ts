import { startPagefind } from './pagefind.ts';

/**
 * Where the address has a query, the engine starts before the rest of search is loaded: it takes longest, and each of
 * its files names the next.
 */
if (/[?&]q=./.test(location.search))
  // Whoever searches is told if it cannot.
  startPagefind(document.querySelector<HTMLElement>('[data-search-data]')?.dataset['searchData'] ?? '').catch(() => undefined);
