/**
 * On every page: `/` and Ctrl+K bring the search field into focus; a field that is focused or pointed at loads its
 * suggestions. Nothing is loaded before.
 */
document.addEventListener('keydown', (event) => {
  const isShortcut =
    (event.key === '/' && !isTyping(event.target)) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
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
  for (const intent of ['focus', 'pointerenter'])
    field.addEventListener(intent, () => void import('./quick-jump.ts').then(({ offerSuggestions }) => offerSuggestions(field)), {
      once: true,
    });

// Who comes from a result finds its words marked.
if (new URLSearchParams(location.search).has('mark')) void import('./marked-words.ts').then(({ markWords }) => markWords());
