/** For how long: until the reader clears it, or for this visit. */
type Storing = 'localStorage' | 'sessionStorage';

/** What this browser keeps of its reader's choices; a browser may keep nothing. */
export function readKept(key: string, storing: Storing = 'localStorage'): string | null {
  try {
    return globalThis[storing].getItem(key);
  } catch {
    return null;
  }
}

/** Whether it was kept. */
export function keep(key: string, value: string, storing: Storing = 'localStorage'): boolean {
  try {
    globalThis[storing].setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
