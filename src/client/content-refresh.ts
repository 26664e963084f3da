/** While developing: puts the page as it now is in the place of the one that is shown, which is quicker than loading it anew. */
async function refresh(): Promise<void> {
  const response = await fetch(location.href);
  // Of a page with an error Astro shows more than its text; the page of faults has none of the style of others.
  if (!response.ok || 'faults' in document.documentElement.dataset) {
    location.reload();
    return;
  }
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.body.replaceWith(document.adoptNode(next.body));
  document.title = next.title;
}

import.meta.hot?.on('content-changed', () => void refresh());
