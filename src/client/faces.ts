import { keep, readKept } from './kept.ts';

/** What shows that somebody is there to read, or to print. */
const SIGNS = ['pointermove', 'pointerdown', 'scroll', 'keydown', 'focusin', 'resize', 'beforeprint'];
const KEY = 'faces';

/**
 * The typefaces outweigh the rest of a page several times, so they are fetched at the first sign of a reader. They are
 * shown from the next page on, which the browser then has them for: lines that already stand somewhere must not break
 * anew. A browser that keeps nothing stays with the faces of the system, as does a theme of its own.
 */
if (import.meta.env.KB_THEME === '') {
  if (readKept(KEY) !== null) document.documentElement.dataset['faces'] = '';
  else for (const sign of SIGNS) addEventListener(sign, fetchFaces, { once: true, passive: true });
}

function fetchFaces(): void {
  if (readKept(KEY) === null && keep(KEY, 'fetched'))
    for (const face of document.fonts) if (face.family.includes('Source')) void face.load();
}
