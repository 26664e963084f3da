import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent, Strong, Table } from 'mdast';

/** Something to say within a line: words, or what stands among them; nothing where there is nothing to say. */
export type Part = PhrasingContent | string | undefined | readonly Part[];

/**
 * The parts of a line, as one run. Lines and odd spaces in words are spaces, as in HTML; words that meet are one text,
 * since two texts would be escaped apart from each other: `1` and `. x` make a list.
 */
export function toRun(parts: readonly Part[]): PhrasingContent[] {
  const run: PhrasingContent[] = [];
  for (const node of flatten(parts)) {
    const last = run.at(-1);
    if (node.type === 'text' && last?.type === 'text') run[run.length - 1] = { type: 'text', value: `${last.value}${node.value}` };
    else run.push(node);
  }
  return run;
}

/** A heading; `depth` counts as in HTML. */
export function heading(depth: Heading['depth'], ...parts: Part[]): Heading {
  return { type: 'heading', depth, children: toRun(parts) };
}

/** A line of its own. */
export function paragraph(...parts: Part[]): Paragraph {
  return { type: 'paragraph', children: toRun(parts) };
}

/** Words that stand out: a label, a total. */
export function strong(...parts: Part[]): Strong {
  return { type: 'strong', children: toRun(parts) };
}

/** Words that are said about others. */
export function emphasis(text: string): PhrasingContent {
  return { type: 'emphasis', children: toRun([text]) };
}

/** A link, its address as a view gives it. */
export function link(text: string, url: string): Link {
  return { type: 'link', url, children: toRun([text]) };
}

/** An item of a list: a line, and the blocks under it. */
export interface Item {
  readonly line: Part;
  readonly under?: readonly List[];
}

/** A list with dots. */
export function list(items: readonly Item[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map(({ line, under = [] }) => ({ type: 'listItem', spread: false, children: [paragraph(line), ...under] })),
  };
}

/**
 * A table.
 *
 * @param rows the first one has the names of the columns
 */
export function table(rows: readonly (readonly Part[])[], align: Table['align'] = []): Table {
  return {
    type: 'table',
    align,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: toRun([cell]) })),
    })),
  };
}

/** A block, or several. */
export type Blocks = readonly RootContent[];

function flatten(parts: readonly Part[]): PhrasingContent[] {
  return parts.flatMap((part): PhrasingContent[] => {
    if (part === undefined || part === '') return [];
    if (typeof part === 'string') return [{ type: 'text', value: part.replace(/[ \p{Cc}\u2028\u2029]+/gu, ' ') }];
    return isList(part) ? flatten(part) : [part];
  });
}

/** `Array.isArray` does not tell lists that may not be changed from other things. */
function isList(part: PhrasingContent | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}
