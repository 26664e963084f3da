/** A link with these words. */
export function toLink({ text, href }: { readonly text: string; readonly href: string }): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
