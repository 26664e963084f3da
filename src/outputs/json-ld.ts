import type { BreadcrumbList } from 'schema-dts';
import type { Locale } from '#site.ts';
import { jsonLdContext } from './linked-data/json-ld-context.ts';

/** Something and what is said of it, in the words of `jsonLdContext`. */
export interface LinkedNode {
  readonly '@id'?: string;
  readonly '@type'?: string | readonly string[];
  readonly [word: string]: unknown;
}

/**
 * JSON-LD for a `<script>` element: escaped so that no text in it can end the element or begin another.
 * The only text that pages set as HTML.
 */
export function toJsonLd(nodes: readonly LinkedNode[], locale: Locale): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  const used = new Set<string>();
  const graph = JSON.stringify(nodes, (word, value: unknown) => {
    used.add(word);
    return value;
  });
  const text = `{"@context":${JSON.stringify(jsonLdContext(locale, used))},"@graph":${graph}}`;
  return text.replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);
}

/** The path from the home page to this one, for search engines. */
export function breadcrumbsOf(
  crumbs: readonly { readonly text: string; readonly href: string }[],
  absolute: (path: string) => string,
): LinkedNode {
  const list: Exclude<BreadcrumbList, string> = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absolute(href),
    })),
  };
  return { ...list };
}
