import { tidy } from '#search/query.ts';
import { keep, readKept } from './kept.ts';

/** The searches somebody made last, kept in this browser alone: a line each. */
const KEY = 'recent-searches';
const MAX = 8;

export function recentSearches(): string[] {
  const kept = (readKept(KEY) ?? '').split('\n').map(tidy);
  return kept.filter(Boolean).slice(0, MAX);
}

export function rememberSearch(query: string): void {
  keep(KEY, [query, ...recentSearches().filter((each) => each !== query)].slice(0, MAX).join('\n'));
}

export function forgetSearches(): void {
  keep(KEY, '');
}
