const CLOSE_AFTER = 250;

const card = document.createElement('div');
card.className = 'card';
card.hidden = true;
card.setAttribute('role', 'note');
document.querySelector('main')?.append(card);

let current: HTMLAnchorElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

card.addEventListener('pointerenter', () => clearTimeout(closing));
card.addEventListener('pointerleave', closeSoon);
card.addEventListener('focusout', closeSoon);
card.addEventListener('focusin', () => clearTimeout(closing));
// It stands where the link was.
addEventListener('resize', close);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});

/**
 * Opens a card beside a citation mark or a term on hover, focus or tap: a copy of the source at the foot of the page,
 * or the definition. Without this script the mark leads to that source and the term to its page. The card can be
 * hovered, and Escape closes it (WCAG 1.4.13).
 */
export function showCard(link: HTMLAnchorElement, intent: string): void {
  // What loaded this may have taken longer than the reader stayed.
  if (!(intent === 'click' || link.matches(':hover') || link.matches(':focus'))) return;
  open(link);
  if (intent === 'click') card.dataset['tapped'] = link.href;
}

function open(link: HTMLAnchorElement): void {
  clearTimeout(closing);
  if (current === link) return;
  close();
  const content = contentOf(link);
  if (!content) return;
  current = link;
  card.replaceChildren(...content);
  card.hidden = false;
  link.setAttribute('aria-expanded', 'true');
  link.addEventListener('pointerleave', closeSoon);
  link.addEventListener('blur', onLeave);
  place(link);
}

function contentOf(link: HTMLAnchorElement): readonly (Node | string)[] | undefined {
  const { definition } = link.dataset;
  if (definition !== undefined) return [definition];
  const source = document.querySelector(link.hash);
  return source ? [...source.childNodes].map((node) => node.cloneNode(true)) : undefined;
}

function place(link: HTMLAnchorElement): void {
  // Where it last stood there may be less room, and it would be measured narrower than it becomes.
  card.style.left = '0';
  const box = link.getBoundingClientRect();
  const left = Math.max(16, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 16));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${box.bottom + scrollY + 4}px`;
}

function closeSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(close, CLOSE_AFTER);
}

/** The keyboard is elsewhere at once, and nothing may lie over that place (WCAG 2.4.11). */
function onLeave({ relatedTarget }: FocusEvent): void {
  if (relatedTarget instanceof Node && !card.contains(relatedTarget)) close();
  else closeSoon();
}

function close(): void {
  current?.removeAttribute('aria-expanded');
  current?.removeEventListener('pointerleave', closeSoon);
  current?.removeEventListener('blur', onLeave);
  current = undefined;
  card.hidden = true;
  delete card.dataset['tapped'];
}
