import type { Parents, Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown';
import type { Blocks } from './nodes.ts';

/**
 * Blocks as CommonMark with tables and footnotes, in which every text stays what it is: whatever might be read as markup
 * is escaped.
 *
 * @param addressOf the address to write for one that is given in a link
 * @see https://spec.commonmark.org/, https://github.github.com/gfm/
 */
export function printMarkdown(blocks: Blocks, addressOf: (href: string) => string): string {
  const tree: Root = { type: 'root', children: blocks.map((block) => withAddresses(block, addressOf)) };
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { text: printText },
  });
}

/** Nothing that could be markup: no sign that Markdown knows where it stands. */
const PLAIN = /^[\p{L}\p{N}—](?:[\p{L}\p{N} ,;:.?%'"()’‘“”–—-]*[\p{L}\p{N},;.?)])?$/u;
/** What such signs may be together all the same: an address, or the number of a list. */
const MARKUP = /w\.|:\/|^\d+[.)]/i;

/** Most texts are plain; to try every rule of escaping on them took a tenth of the time of a build. */
const printText: Handle = (node: Text, parent: Parents | undefined, state, info) => {
  const { value } = node;
  // Within a line a space at either end is as plain as any.
  const inLine = parent?.children.at(0) === node ? value : value.replace(/^ /, '');
  const words = parent?.children.at(-1) === node ? inLine : inLine.replace(/ $/, '');
  return PLAIN.test(words) && !MARKUP.test(words) ? value : defaultHandlers.text(node, parent, state, info);
};

function withAddresses<Node extends object>(node: Node, addressOf: (href: string) => string): Node {
  return {
    ...node,
    ...('url' in node && { url: addressOf(String(node.url)) }),
    ...('children' in node && { children: (node.children as readonly object[]).map((child) => withAddresses(child, addressOf)) }),
  };
}
