import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
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
  return toMarkdown(tree, { bullet: '-', emphasis: '_', listItemIndent: 'one', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
}

function withAddresses<Node extends object>(node: Node, addressOf: (href: string) => string): Node {
  return {
    ...node,
    ...('url' in node && { url: addressOf(String(node.url)) }),
    ...('children' in node && { children: (node.children as readonly object[]).map((child) => withAddresses(child, addressOf)) }),
  };
}
