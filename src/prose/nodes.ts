import { AUDIENCES, type Audience } from '#schema/parts/audience.ts';

/** The parts of a Markdown tree that this room looks at. */
export interface ProseNode {
  readonly type: string;
  /** Offsets count as strings do, from 0. */
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset?: number };
    readonly end?: { readonly offset?: number };
  };
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

/** For whom a part of a text is, where it is for fewer readers than the rest. */
export function audienceOf(node: ProseNode): Audience | undefined {
  const min = node.name === 'Audience' ? node.attributes?.find(({ name }) => name === 'min')?.value : undefined;
  return AUDIENCES.find((audience) => audience === min);
}

/** The readable text of a node. */
export function textOf(node: ProseNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  const separator = node.type === 'list' || node.type === 'table' || node.type === 'tableRow' ? ' ' : '';
  return (node.children ?? []).map(textOf).join(separator);
}
