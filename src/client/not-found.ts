/** On the page for unknown addresses: puts the words of the address into the search fields. */
const words = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '')
  .replace(/\.html?$/, '')
  .replace(/[-_+]+/g, ' ');

for (const field of document.querySelectorAll<HTMLInputElement>('main [data-search-field]')) field.value = words;
