/** A part of the page that a script needs. `dom.ts` has one too, in the chunk of search. @throws Error where the page lacks it */
export function partOf<Part extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Part {
  const part = root.querySelector<Part>(selector);
  if (!part) throw new Error(selector);
  return part;
}

/** A copy of the element that a template of the page holds. */
export function cloneTemplate(id: string): HTMLElement {
  return partOf<HTMLTemplateElement>(document, `template#${id}`).content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Puts texts where an element has room for them; what stays without words is not shown. */
export function fillSlots(root: HTMLElement, texts: Readonly<Record<string, string>>): void {
  for (const [slot, text] of Object.entries(texts)) {
    const place = root.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
    if (!place) continue;
    place.textContent = text;
    place.hidden = text.trim() === '';
  }
}
