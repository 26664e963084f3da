/** What this browser keeps of its reader's choices; a browser may keep nothing. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Whoever keeps nothing searches as well.
  }
}
