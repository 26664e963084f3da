/** On the page of an address that an entry had before: leads to where the entry is now, and to the same place in it. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(link.href + location.hash);
