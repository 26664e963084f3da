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

/** What Markdown never takes for markup within a line. */
const WITHIN = String.raw`\p{L}\p{N} ,;:.?%'"()’‘“”·…¶/–—-`;
/** A line begins with less of it, where dashes make lists; and what follows a note's mark too, where a colon defines it. */
const PLAIN = {
  first: new RegExp(`^[\\p{L}\\p{N}“‘—¶][${WITHIN}]*$`, 'u'),
  afterMark: new RegExp(`^(?:[\\p{L}\\p{N} ,;.)“”‘’·…¶–—][${WITHIN}]*)?$`, 'u'),
  later: new RegExp(`^(?:[\\p{L}\\p{N} ,;:.)“”‘’·…¶–—][${WITHIN}]*)?$`, 'u'),
};
/** What such signs may be together all the same: an address, the number of a list, or a space that would be lost. */
const MARKUP = /w\.|:\/|^\d+[.)]| $/i;

/** Most texts are plain; to try every rule of escaping on them took a seventh of the time of a build. */
const printText: Handle = (node: Text, parent: Parents | undefined, state, info) => {
  const { value } = node;
  const siblings = parent?.children ?? [];
  const index = state.indexStack.at(-1) ?? 0;
  // Between two things a space at the end is as plain as any.
  const words = index === siblings.length - 1 ? value : value.replace(/ $/, '');
  return PLAIN[placeOf(siblings[index - 1])].test(words) && !MARKUP.test(words) ? value : defaultHandlers.text(node, parent, state, info);
};

function placeOf(before: Parents['children'][number] | undefined): keyof typeof PLAIN {
  if (!before || before.type === 'break') return 'first';
  return before.type === 'footnoteReference' ? 'afterMark' : 'later';
}

function withAddresses<Node extends object>(node: Node, addressOf: (href: string) => string): Node {
  return {
    ...node,
    ...('url' in node && { url: addressOf(String(node.url)) }),
    ...('children' in node && { children: (node.children as readonly object[]).map((child) => withAddresses(child, addressOf)) }),
  };
}
