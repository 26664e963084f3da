/** Shows what a page says once its review is overdue. The page does not know on which day it is read. */
export function showOverdueReview(): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const notice of document.querySelectorAll<HTMLElement>('[data-from]')) notice.hidden = (notice.dataset['from'] ?? '') > today;
}
