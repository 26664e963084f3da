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
  if (!found) throw new Error(selector);
  return found;
}

export type Link = readonly [text: string, href: string];

export function toLinkList(links: readonly Link[]): HTMLElement {
  return make('ul', { role: 'list' }, ...links.map(([text, href]) => make('li', {}, make('a', { href }, text))));
}

/** A count in the words for none, one or many. */
export function wordCount(
  count: number,
  words: readonly [none: string, one: string, many: string],
  values: Readonly<Record<string, string>> = {},
): string {
  return fillIn(words[Math.min(count, 2) as 0 | 1 | 2], { ...values, count: String(count) });
}
