import type { BreadcrumbList, Thing, WithContext } from 'schema-dts';

/**
 * JSON-LD for a `<script>` element: escaped so that no text in it can end the element or begin another.
 * The only text that pages set as HTML.
 */
export function toJsonLd(thing: WithContext<Thing>): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify(thing).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);
}

/** The path from the home page to this one, for search engines. */
export function breadcrumbsOf(
  crumbs: readonly { readonly text: string; readonly href: string }[],
  absolute: (path: string) => string,
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absolute(href),
    })),
  };
}
