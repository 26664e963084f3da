/** The searches somebody made last, kept in this browser alone. */
const KEY = 'recent-searches';
const MAX = 8;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MAX) : [];
  } catch {
    // A browser may keep nothing, or something that we did not write.
    return [];
  }
}

export function rememberSearch(query: string): void {
  keep([query, ...recentSearches().filter((each) => each !== query)].slice(0, MAX));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing searches as well.
  }
}
