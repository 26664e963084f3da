import type { AnswerFacts } from '#contracts/search.ts';

/** Long enough that a pointer on its way elsewhere opens nothing. */
const OPEN_AFTER = 400;
const CLOSE_AFTER = 250;
const MAX_FACTS = 3;

/** The addresses of the lists, and the kind of the entries below each. */
const lists = [...document.querySelectorAll<HTMLAnchorElement>('nav a[data-kind]')];
const answers = document.querySelector<HTMLElement>('nav[data-answers]')?.dataset['answers'] ?? '';

const card = document.createElement('div');
card.className = 'card preview no-print';
card.id = 'preview';
card.role = 'note';
card.hidden = true;
document.querySelector('main')?.append(card);

let current: HTMLAnchorElement | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

card.addEventListener('pointerenter', () => clearTimeout(waiting));
card.addEventListener('pointerleave', closeSoon);
// It stands where the link was.
addEventListener('resize', close);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

/**
 * Shows in a moment what a link leads to, if that is an entry: what sort, a sentence, its first facts. The card can be
 * pointed at and closes with Escape (WCAG 1.4.13); it takes no place in the page.
 */
export function preview(link: HTMLAnchorElement): void {
  const address = answerOf(link);
  if (link === current || address === undefined) return;
  const isFocused = link.matches(':focus-visible');
  if (!isFocused && !link.matches(':hover')) return;
  // The card of the link before would lie over this one (WCAG 2.4.11).
  if (isFocused) close();
  clearTimeout(waiting);
  waiting = setTimeout(() => void open(link, address), OPEN_AFTER);
  link.addEventListener(isFocused ? 'blur' : 'pointerleave', isFocused ? close : closeSoon, { once: true });
}

/** Where the preview of a link stands; undefined for what leads to no other entry or has a card of its own. */
function answerOf({ href, dataset, hash, classList, pathname }: HTMLAnchorElement): string | undefined {
  if (dataset['definition'] !== undefined || classList.contains('cite') || (hash !== '' && pathname === location.pathname))
    return undefined;
  const address = withoutFile(href);
  const list = lists.find((each) => address.startsWith(withoutFile(each.href)));
  const slug = list && /^([^/?#]+)\/(?:#.*)?$/.exec(address.slice(withoutFile(list.href).length))?.[1];
  return slug === undefined || pathname === location.pathname ? undefined : `${answers}answers/${list?.dataset['kind'] ?? ''}-${slug}.json`;
}

/** In a copy that is opened from a folder, addresses end with the file. */
function withoutFile(address: string): string {
  return address.replace(/index\.html(?=$|#)/, '');
}

async function open(link: HTMLAnchorElement, address: string): Promise<void> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok || !(link.matches(':hover') || link.matches(':focus-visible'))) return;
  const { about, summary, facts } = (await response.json()) as AnswerFacts;
  close();
  current = link;
  card.replaceChildren(...[about, summary].filter(Boolean).map((text) => element('p', text)));
  const list = document.createElement('dl');
  for (const [label, text] of facts.slice(0, MAX_FACTS)) list.append(element('dt', label), element('dd', text));
  card.append(list);
  card.hidden = false;
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

function element(name: 'p' | 'dt' | 'dd', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Under the line of the link, or above it where there is no room. */
function place(link: HTMLAnchorElement): void {
  const [box] = link.getClientRects();
  if (!box) return;
  // Where it last stood there may be less room, and it would be measured narrower than it becomes.
  card.style.left = '0';
  const left = Math.max(16, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 16));
  const isBelow = box.bottom + card.offsetHeight + 8 < innerHeight;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(isBelow ? box.bottom + 4 : box.top - card.offsetHeight - 4) + scrollY}px`;
}

function closeSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(close, CLOSE_AFTER);
}

function close(): void {
  clearTimeout(waiting);
  current?.removeAttribute('aria-describedby');
  current = undefined;
  card.hidden = true;
}
