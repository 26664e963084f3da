/**
 * Pagefind looks twenty times a second whether its engine has started, so that a first search waits up to a twentieth
 * of a second for nothing. This makes it look five times as often.
 *
 * @param code of `pagefind.js` or `pagefind-worker.js`
 * @throws Error where it is not written as this version of Pagefind is
 */
export function makePrompt(code: string): string {
  const parts = code.split(WAITING);
  if (parts.length !== 2) throw new Error('Pagefind waits for its engine otherwise than this version does');
  return parts.join('throw this.initError;}await asyncSleep(10);');
}

const WAITING = 'throw this.initError;}await asyncSleep(50);';
