/** On the page for unknown addresses: puts the words of the address into the search fields. */
const words = readWords(location.pathname.split('/').filter(Boolean).at(-1) ?? '')
  .replace(/\.html?$/, '')
  .replace(/[-_+]+/g, ' ');

for (const field of document.querySelectorAll<HTMLInputElement>('main [data-search-field]')) field.value = words;

/** A part of an address as text; as it stands where its encoding is at fault. */
function readWords(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
