/**
 * Opens a card beside a citation mark on hover, focus or tap: a copy of the source at the foot of the page.
 * Without this script the mark leads to that source. The card can be hovered, and Escape closes it (WCAG 1.4.13).
 */
const CLOSE_AFTER = 250;

const card = document.createElement('div');
card.className = 'source-card';
card.hidden = true;
card.setAttribute('role', 'note');
document.body.append(card);

let current: HTMLAnchorElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

for (const mark of document.querySelectorAll<HTMLAnchorElement>('a.cite[href^="#source-"]')) {
  mark.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && open(mark));
  mark.addEventListener('pointerleave', closeSoon);
  mark.addEventListener('focus', () => open(mark));
  mark.addEventListener('blur', closeSoon);
  mark.addEventListener('click', (event) => {
    const isTap = !matchMedia('(hover: hover)').matches;
    if (!isTap || (current === mark && !card.hidden && card.dataset['seen'])) return;
    event.preventDefault();
    open(mark);
    card.dataset['seen'] = 'true';
  });
}
card.addEventListener('pointerenter', () => clearTimeout(closing));
card.addEventListener('pointerleave', closeSoon);
card.addEventListener('focusout', closeSoon);
card.addEventListener('focusin', () => clearTimeout(closing));
document.addEventListener('keydown', (event) => event.key === 'Escape' && close());

function open(mark: HTMLAnchorElement): void {
  const source = document.querySelector(mark.hash);
  clearTimeout(closing);
  if (!source || current === mark) return;
  close();
  current = mark;
  card.replaceChildren(...[...source.childNodes].map((node) => node.cloneNode(true)));
  card.hidden = false;
  mark.setAttribute('aria-expanded', 'true');
  place(mark);
}

function place(mark: HTMLAnchorElement): void {
  const box = mark.getBoundingClientRect();
  const left = Math.max(16, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 16));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${box.bottom + scrollY + 4}px`;
}

function closeSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(close, CLOSE_AFTER);
}

function close(): void {
  current?.removeAttribute('aria-expanded');
  current = undefined;
  card.hidden = true;
  delete card.dataset['seen'];
}
