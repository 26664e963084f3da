import { markdownToMdast } from 'satteri';

/** A node of Markdown as another program reads it. */
export interface MarkdownNode {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly url?: string;
  readonly identifier?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Reads Markdown with another program than the one that wrote it. */
export function readMarkdown(text: string): MarkdownNode {
  return markdownToMdast(text, { position: false });
}

/** All nodes of a type, in their order. */
export function nodesOf(node: MarkdownNode, type: string): MarkdownNode[] {
  const inside = (node.children ?? []).flatMap((child) => nodesOf(child, type));
  return node.type === type ? [node, ...inside] : inside;
}

/** What a reader sees of a node. */
export function textOf(node: MarkdownNode): string {
  return node.type === 'yaml' ? '' : (node.value ?? (node.children ?? []).map(textOf).join(''));
}

/** The words of a heading's, a row's or another node's every child. */
export function textsOf(node: MarkdownNode | undefined): string[] {
  return (node?.children ?? []).map(textOf);
}

/** The markup of a text without its words. */
export function outlineOf({ type, depth, url, identifier, children = [] }: MarkdownNode): string {
  return `${type}${depth ?? ''} ${url ?? identifier ?? ''}(${children.map(outlineOf).join('')})`;
}
