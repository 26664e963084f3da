/** On every page: `/` and Ctrl+K bring the search field into focus. */
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
