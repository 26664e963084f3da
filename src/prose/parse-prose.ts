import { mdxToMdast } from 'satteri';
import type { Position } from '#schema/issue.ts';
import { isWider, type Audience } from '#schema/parts/audience.ts';
import { ENTRY_LINK, EXPRESSION, MAX_NESTING } from './allowed.ts';
import { createAnchors } from './heading-anchors.ts';
import type { ProseNode } from './nodes.ts';
import { audienceOf, textOf } from './nodes.ts';

/** What the model knows of a text: its citations, links and headings, each with its place in the file. */
export interface Prose {
  readonly citations: readonly ProseCitation[];
  /** Its links to entries. */
  readonly links: readonly ProseLink[];
  readonly blocks: readonly ProseBlock[];
  /** Its headings, as they are linked to. */
  readonly anchors: readonly ProseAnchor[];
  /** Names of the components it uses. */
  readonly components: readonly string[];
}

export interface ProseCitation {
  readonly citation: string;
  readonly position: Position;
  /** Anchor of the heading it stands under; undefined before the first one. */
  readonly section: string | undefined;
  /** What it stands in: one object for all citations of a block. */
  readonly block: { readonly text: string };
  /** Where it stands in a part for fewer readers. */
  readonly audience: Audience | undefined;
}

export interface ProseLink {
  readonly target: string;
  readonly position: Position;
  readonly audience: Audience | undefined;
}

export interface ProseAnchor {
  readonly anchor: string;
  readonly position: Position;
}

/** A paragraph, list, table, quote or note of the text. */
export interface ProseBlock {
  readonly text: string;
  readonly position: Position;
  readonly isCited: boolean;
}

export type ParsedProse = { readonly ok: true; readonly tree: ProseNode } | { readonly ok: false; readonly problem: UnreadableProse };

/** Why a text cannot be read at all. */
export interface UnreadableProse {
  readonly rule: 'prose-syntax' | 'too-deep' | 'forbidden-markup';
  readonly position: Position;
  readonly message: string;
  readonly hint: string;
}

/**
 * Parses MDX with the processor the site is built with, so that check and build cannot differ.
 * Refuses before parsing what would crash the processor, hundreds of nested quotes, or keep it busy for years, tags in braces.
 */
export function parseProse(text: string): ParsedProse {
  const deep = findDeepLine(text);
  if (deep) return { ok: false, problem: { ...TOO_DEEP, rule: 'too-deep', position: deep } };
  const brace = findLongExpression(text);
  if (brace) {
    const message = `${EXPRESSION.what} is not allowed in prose.`;
    return { ok: false, problem: { rule: 'forbidden-markup', position: brace, message, hint: EXPRESSION.instead } };
  }
  try {
    return { ok: true, tree: mdxToMdast(text, { position: true }) as unknown as ProseNode };
  } catch (error) {
    const hint = 'Look at the brackets, tags and braces here; a literal `<` or `{` is written `\\<` or `\\{`.';
    return { ok: false, problem: { rule: 'prose-syntax', hint, ...readSyntaxError(error) } };
  }
}

/** What is said of deep nesting, before and after parsing. */
export const TOO_DEEP = { message: `The text is nested more than ${MAX_NESTING} levels deep.`, hint: 'Split the list or the quote.' };

/** Gathers what the model needs from a parsed text. */
export function summariseProse(tree: ProseNode): Prose {
  const anchorOf = createAnchors();
  const citations: ProseCitation[] = [];
  const links: ProseLink[] = [];
  const blocks: ProseBlock[] = [];
  const components = new Set<string>();
  const anchors: ProseAnchor[] = [];
  let section: string | undefined;
  for (const { block, audience } of blocksOf(tree)) {
    const before = citations.length;
    const text = textOf(block);
    const around = { text, position: startOf(block), isCited: false };
    if (block.type === 'heading') {
      section = anchorOf(text);
      anchors.push({ anchor: section, position: startOf(block) });
    }
    collect(block);
    around.isCited = citations.length > before;
    if (CITABLE_BLOCKS.has(block.type) || block.name === 'Note') blocks.push(around);

    function collect(node: ProseNode): void {
      if (node.name) components.add(node.name);
      const source = node.name === 'Cite' ? node.attributes?.find((attribute) => attribute.name === 'source')?.value : undefined;
      if (typeof source === 'string') citations.push({ citation: source, position: startOf(node), section, block: around, audience });
      if (node.url !== undefined && ENTRY_LINK.test(node.url)) links.push({ target: node.url, position: startOf(node), audience });
      node.children?.forEach(collect);
    }
  }
  return { citations, links, blocks, anchors, components: [...components] };
}

/** The blocks of a text, those for fewer readers among them. */
function blocksOf(tree: ProseNode, around?: Audience): { readonly block: ProseNode; readonly audience: Audience | undefined }[] {
  return (tree.children ?? []).flatMap((block) => {
    const audience = audienceOf(block);
    return audience === undefined ? [{ block, audience: around }] : blocksOf(block, narrowest(audience, around));
  });
}

function narrowest(a: Audience, b: Audience = a): Audience {
  return isWider(a, b) ? b : a;
}

const CITABLE_BLOCKS = new Set(['paragraph', 'list', 'table', 'blockquote']);

/** Where a node begins. */
export function startOf(node: ProseNode): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function findDeepLine(text: string): Position | undefined {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => {
    const lead = /^[\s>*+-]*/.exec(line)?.[0] ?? '';
    const marks = (lead.match(/[>*+]|-(?=\s)/g) ?? []).length;
    return marks > MAX_NESTING || lead.length - lead.trimStart().length > MAX_NESTING * 4;
  });
  return index < 0 ? undefined : { line: index + 1, column: 1 };
}

/** How many tags may follow an opening brace: the processor needs twice the time for each. */
const MAX_TAGS_AFTER_BRACE = 12;

/** The part between the dashes, blocks of code, and code in a line: where a brace is only a brace. */
const NO_EXPRESSION = [
  /^---[ \t]*\n[\s\S]*?\n---[ \t]*$/m,
  /^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?^ {0,3}\1/gm,
  /(?<![`\\])(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\1(?!`)/g,
];

function findLongExpression(text: string): Position | undefined {
  const code = NO_EXPRESSION.reduce((rest, pattern) => rest.replace(pattern, (match) => match.replace(/[^\n]/g, ' ')), text);
  const brace = /(?<!\\)(?:\\\\)*\{/.exec(code);
  if (!brace) return undefined;
  const at = brace.index + brace[0].length - 1;
  if ((text.slice(at).match(/</g) ?? []).length <= MAX_TAGS_AFTER_BRACE) return undefined;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** @example '3:5: Expected a closing tag (mdx-jsx:x)' // => { message: 'Expected a closing tag.', position: { line: 3, column: 5 } } */
function readSyntaxError(error: unknown): { message: string; position: Position } {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(text);
  if (!match) return { message: `This text cannot be read: ${text}.`, position: { line: 1, column: 1 } };
  return { message: `${match[3]}.`, position: { line: Number(match[1]), column: Number(match[2]) } };
}
