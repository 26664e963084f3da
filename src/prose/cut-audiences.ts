import { isWider, type Audience } from '#schema/parts/audience.ts';
import { audienceOf, type ProseNode } from './nodes.ts';
import { parseProse } from './parse-prose.ts';

/**
 * A text without the parts that are for fewer readers than those of an edition: cut out of the source by its own parser,
 * so that nothing reads otherwise than the check did.
 *
 * @throws Error where the text cannot be parsed: check it first
 */
export function cutAudiences(text: string, edition: Audience): string {
  const parsed = parseProse(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const parts = partsBeyond(parsed.tree, edition).toSorted(([a], [b]) => b - a);
  return parts.reduce((rest, [start, end]) => `${rest.slice(0, start)}${rest.slice(end).replace(/^\n+/, '')}`, text);
}

/** Where the outermost of these parts begin and end. */
function partsBeyond(node: ProseNode, edition: Audience): [start: number, end: number][] {
  const audience = audienceOf(node);
  if (audience === undefined || !isWider(edition, audience)) return (node.children ?? []).flatMap((child) => partsBeyond(child, edition));
  const [start, end] = [node.position?.start.offset, node.position?.end?.offset];
  if (start === undefined || end === undefined) throw new Error('The parser does not say where a part for fewer readers stands.');
  return [[start, end]];
}

/** The images that a text shows, as written. */
export function imagesOf(text: string): string[] {
  if (!text.includes('![')) return [];
  const parsed = parseProse(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return imagesIn(parsed.tree);
}

function imagesIn(node: ProseNode): string[] {
  const own = node.type === 'image' && node.url !== undefined ? [node.url] : [];
  return [...own, ...(node.children ?? []).flatMap(imagesIn)];
}
