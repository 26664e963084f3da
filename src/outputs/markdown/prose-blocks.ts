import type { Node, PhrasingContent, RootContent } from 'mdast';
import type { ProseNode } from '#prose/nodes.ts';
import type { Audience } from '#schema/parts/audience.ts';
import type { ProseContext } from '#views/prose-context.ts';
import type { ReportingPoint } from '#views/reporting-points.ts';
import { toEntryLink, toMarks } from './claim-words.ts';
import { link, list, paragraph, strong, toRun } from './nodes.ts';

/** The text of an entry, its components written as Markdown and its links to entries as addresses. */
export function toProseBlocks(tree: ProseNode, page: ProseContext): RootContent[] {
  return convertAll(tree, page) as RootContent[];
}

/** What is not a component stands in Markdown as in MDX; of an image, which has no lasting address, its description. */
function convert(node: ProseNode, page: ProseContext): Node[] {
  switch (node.type) {
    case 'yaml':
      return [];
    case 'mdxJsxFlowElement':
      return toFlow(node, page);
    case 'mdxJsxTextElement':
      return toPhrase(node, page);
    case 'image':
      return toRun([node.alt ?? undefined]);
    default:
      return [
        {
          ...node,
          position: undefined,
          ...(node.type === 'link' && node.url !== undefined && { url: page.resolve(node.url).href }),
          ...(node.children && { children: convertAll(node, page) }),
        },
      ];
  }
}

function convertAll({ children = [] }: ProseNode, page: ProseContext): Node[] {
  return children.flatMap((child) => convert(child, page));
}

/** A component that stands by itself. */
function toFlow(node: ProseNode, page: ProseContext): Node[] {
  if (node.name === 'Note') return [{ type: 'blockquote', children: convertAll(node, page) } as Node];
  if (node.name === 'Audience') {
    const min = node.attributes?.find(({ name }) => name === 'min')?.value;
    return [paragraph(strong(page.labelAudience(min as Audience))), ...convertAll(node, page)];
  }
  if (node.name === 'ReportingPoints') return [list(page.reportingPoints().map((point) => ({ line: toPoint(point) })))];
  return [paragraph(toPhrase(node, page))];
}

/** A component within a line. */
function toPhrase(node: ProseNode, page: ProseContext): PhrasingContent[] {
  const source = node.attributes?.find(({ name }) => name === 'source')?.value;
  if (node.name === 'Cite' && typeof source === 'string') return toMarks(page.numbering.mark([source]));
  if (node.name === 'ReportingPoints') return page.reportingPoints().flatMap((point) => [...toPoint(point), ...toRun([' '])]);
  return convertAll(node, page) as PhrasingContent[];
}

function toPoint({ what, marks, url, host, phone, entry, caveat }: ReportingPoint): PhrasingContent[] {
  return toRun([what, toMarks(marks), ' ', link(host, url), phone && ` · ${phone}`, ' · ', toEntryLink(entry), caveat && `. ${caveat}`]);
}
