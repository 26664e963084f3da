/** An element with text or children; text is never read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Puts values in the places of a text: `{count} results`. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The part of a page that a script needs. @throws Error where the page lacks it */
export function part<Part extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`The page lacks ${selector}`);
  return found;
}
