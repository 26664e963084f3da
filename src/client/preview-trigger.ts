/**
 * On every page: a link to an entry that is pointed at, or focused with the keyboard, loads what shows a preview of it.
 * Whoever taps has nothing to point with, and gets the link alone; marks of drawings say what they are by themselves.
 */
const HOVERS = matchMedia('(hover: hover)');

for (const intent of ['pointerover', 'focusin'] as const) document.addEventListener(intent, consider);

function consider({ target }: Event): void {
  const link = target instanceof Element ? target.closest('main a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || !HOVERS.matches) return;
  void import('./preview-card.ts').then(({ preview }) => preview(link));
}
