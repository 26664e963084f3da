/**
 * What we change in Pagefind's scripts, each where it stands exactly once in both of them:
 *
 * - It looks twenty times a second whether its engine has started, so that a first search waits up to a twentieth of a
 *   second for nothing. It is made to look five times as often.
 * - It goes on without a piece of the index that it could not load, or the list of pages, or with something that is no
 *   part of an index, such as the page of a proxy: what it then finds is too little, and looks as if it were all. It is
 *   made to fail.
 */
const MENDS: readonly (readonly [written: string, mended: string])[] = [
  ['throw this.initError;}await asyncSleep(50);', 'throw this.initError;}await asyncSleep(10);'],
  ['"load_index_chunk")).catch(()=>{});', '"load_index_chunk"));'],
  ['"Pagefind metadata");}catch(e){', '"Pagefind metadata");}catch(e){throw e;'],
  ['Missing signature`);return data;', 'Missing signature`);throw new Error(file);'],
];

/**
 * @param code of `pagefind.js` or `pagefind-worker.js`
 * @throws Error where it is not written as this version of Pagefind is
 */
export function mendEngine(code: string): string {
  return MENDS.reduce((mendedSoFar, [written, mended]) => {
    const parts = mendedSoFar.split(written);
    if (parts.length !== 2) throw new Error(`Pagefind is not written as this version is: it lacks "${written}", or has it more than once`);
    return parts.join(mended);
  }, code);
}
