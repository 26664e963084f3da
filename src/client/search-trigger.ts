import { whenLoaded } from './not-loaded.ts';
import { isSlashKeyOn } from './slash-key.ts';

/**
 * On every page: `/` and Ctrl+K bring the search field into focus; a field that is focused or pointed at loads its
 * suggestions. Nothing is loaded before.
 */
document.addEventListener('keydown', (event) => {
  const isWithControl = event.ctrlKey || event.metaKey;
  const isSlash = event.key === '/' && !isWithControl && !isTyping(event.target) && isSlashKeyOn();
  const isShortcut = isSlash || (event.key.toLowerCase() === 'k' && isWithControl);
  if (!isShortcut || event.altKey) return;
  const field =
    document.querySelector<HTMLInputElement>('main [data-search-field]') ?? document.querySelector<HTMLInputElement>('[data-search-field]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

for (const field of document.querySelectorAll<HTMLInputElement>('[data-search-field]'))
  for (const intent of ['focus', 'pointerenter']) field.addEventListener(intent, () => loadSuggestions(field), { once: true });

function loadSuggestions(field: HTMLInputElement): void {
  const before = field.value;
  whenLoaded(import('./quick-jump.ts'), ({ offerSuggestions }) => offerSuggestions(field, before));
}

// Who comes from a result finds its words marked.
if (new URLSearchParams(location.search).has('mark')) whenLoaded(import('./marked-words.ts'), (marks) => marks.markWords());
