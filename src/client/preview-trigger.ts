import { whenLoaded } from './not-loaded.ts';

/** What has a card of its own: citation marks, and terms with their definition. */
const CARD = '.cite[href^="#source-"], [data-definition]';
const HOVERS = matchMedia('(hover: hover)');

for (const intent of ['pointerover', 'focusin', 'click'] as const) document.addEventListener(intent, consider);

/**
 * On every page: a link to an entry that is pointed at, or focused with the keyboard, loads what shows a preview of it; a
 * citation mark or a term, what shows its card. Marks of drawings say what they are by themselves. Whoever taps has
 * nothing to point with: there the first tap on a mark or a term opens the card and the second follows the link, and a
 * link to an entry is a link alone.
 */
function consider(event: PointerEvent | FocusEvent): void {
  const { target, type } = event;
  const link = target instanceof Element ? target.closest('main a[href]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  if (!link.matches(CARD)) {
    if (type !== 'click' && HOVERS.matches) whenLoaded(import('./preview-card.ts'), (card) => card.preview(link));
    return;
  }
  if (type === 'click') {
    if (HOVERS.matches || document.querySelector<HTMLElement>('.card')?.dataset['tapped'] === link.href) return;
    event.preventDefault();
  }
  whenLoaded(import('./cards.ts'), (card) => card.showCard(link, type));
}
