import { whenLoaded } from './not-loaded.ts';

/** What has an address of its own on the page of an entry: claims, passages, the rows of a figure. */
const CITABLE = ':is(li, tr, dl > div, .passage)[id]:not([id^="source-"])';
/** Where in it the button stands, the best place first. */
const PLACES = ['td:last-child:not([id])', 'th', '.label', 'dd:last-of-type', 'div:last-child'];

/**
 * Puts a button beside each statement that opens the ways to cite it; what that takes is loaded when it is first used.
 * Without this script a statement is cited by the address of its place on the page.
 */
export function offerCiting(): void {
  const template = document.querySelector<HTMLTemplateElement>('#cite-dialog');
  if (!template) return;
  const { cite = '', page = '' } = template.dataset;
  for (const statement of document.querySelectorAll<HTMLElement>(`main ${CITABLE}`)) {
    const name = `${cite}: ${statement.textContent.replace(/\s+/g, ' ').trim().slice(0, 80)}`;
    const place = PLACES.map((selector) => statement.querySelector(`:scope > ${selector}`)).find((found) => found !== null);
    (place ?? statement).append(' ', toButton(cite, name, statement.id, template));
  }
  document.querySelector('.citing')?.append(toButton(page, page, undefined, template));
}

function toButton(text: string, name: string, anchor: string | undefined, template: HTMLTemplateElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cite-this no-print';
  button.textContent = text;
  button.ariaLabel = name;
  button.addEventListener('click', () => whenLoaded(import('./cite-dialog.ts'), (dialog) => void dialog.openCiting(anchor, template)));
  return button;
}
