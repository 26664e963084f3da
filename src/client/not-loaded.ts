/** Says that a part of this page could not be loaded; the page has a button that loads all of it again. */
function tellNotLoaded(): void {
  const notice = document.querySelector<HTMLElement>('.not-loaded');
  if (notice) notice.hidden = false;
}

/** Uses a part of the page's scripts once it is there. It may be gone: a page that stays open outlives the files it was built with. */
export function whenLoaded<Part>(loading: Promise<Part>, use: (part: Part) => void): void {
  void loading.then(use, tellNotLoaded);
}

// By then each script that the page names has run, or could not be loaded.
addEventListener('load', () => {
  if (document.querySelector(':not(:defined)')) tellNotLoaded();
});
document.querySelector('.not-loaded button')?.addEventListener('click', () => location.reload());
