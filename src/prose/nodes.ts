/** The parts of a Markdown tree that this room looks at. */
export interface ProseNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly ProseNode[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null;
  readonly name?: string | null;
  /** Of a table: the alignment of each column. */
  readonly align?: readonly (string | null)[];
  /** Of a list item: whether it is ticked, in a task list. */
  readonly checked?: boolean | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

/** The readable text of a node. */
export function textOf(node: ProseNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  const separator = node.type === 'list' || node.type === 'table' || node.type === 'tableRow' ? ' ' : '';
  return (node.children ?? []).map(textOf).join(separator);
}
