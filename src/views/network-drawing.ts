import type { GraphDrawing, DrawnLine, DrawnNode, GraphLine, GraphNode } from '#charts/graph-drawing.ts';
import { abbreviationOf, titleOf } from '#model/names.ts';
import type { Cooperation, CooperationEdge } from '#model/queries/cooperation.ts';
import type { Actor } from '#model/queries/participations.ts';
import type { Organisation } from '#schema/organisation.ts';
import { linkToEntry, type EntryLink, type ViewContext } from './context.ts';

/** What the mark of an entry looks like: of an organisation its sector, of an initiative how far it reaches. */
export type MarkSort = Organisation['sector'] | 'national' | 'cross-border';

/** A drawing of the network, ready to print. */
export interface NetworkDrawing extends Pick<GraphDrawing, 'width' | 'height'> {
  readonly nodes: readonly NetworkNode[];
  readonly lines: readonly NetworkLine[];
}

export interface NetworkNode extends DrawnNode {
  readonly entry: EntryLink;
  readonly mark: MarkSort;
  /** The whole name, where the label is shorter. */
  readonly title: string | undefined;
  /** Whether the drawing is about it. */
  readonly isCentre: boolean;
}

export interface NetworkLine extends Pick<DrawnLine, 'path'> {
  /** Whether no participation stands behind it, only another relation. */
  readonly isRelation: boolean;
  /** Whether it ends at what the drawing is about, or the drawing is about nothing in particular. */
  readonly isMain: boolean;
  /** The places in `nodes` of its ends. */
  readonly ends: string;
  /** The places in the list of edges of those that it stands for. */
  readonly edges: string;
}

/** All that is stated of the same two is one line. */
export interface Tie extends GraphLine {
  readonly isRelation: boolean;
  /** The places in the list of edges. */
  readonly edges: readonly number[];
}

export function tiesOf(edges: readonly CooperationEdge[]): Tie[] {
  const groups = Map.groupBy(edges.keys(), (index) => [edges[index]?.from.key, edges[index]?.to.key].toSorted().join(' '));
  return [...groups.values()].flatMap((places): Tie[] => {
    const [first] = places.map((place) => edges[place]);
    if (!first || first.from === first.to) return [];
    const isRelation = places.every((place) => edges[place]?.type === 'relation');
    return [{ from: first.from.key, to: first.to.key, isRelation, edges: places }];
  });
}

/** What a drawing needs of an entry. */
export function toGraphNode(actor: Actor, { locale }: ViewContext): GraphNode {
  return { id: actor.key, name: titleOf(actor)[locale], short: abbreviationOf(actor) };
}

export function markOf(actor: Actor): MarkSort {
  if (actor.kind === 'organisation') return actor.facts.sector;
  return actor.facts.scope === 'national' ? 'national' : 'cross-border';
}

/** Puts names, addresses and marks to a layout. */
export function viewDrawing(
  { width, height, nodes, lines }: GraphDrawing,
  { graph, ties, centre }: { readonly graph: Cooperation; readonly ties: readonly Tie[]; readonly centre?: Actor },
  context: ViewContext,
): NetworkDrawing {
  const actors = new Map(graph.nodes.map((actor) => [actor.key as string, actor]));
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const drawn = nodes.flatMap((node): NetworkNode[] => {
    const actor = actors.get(node.id);
    if (!actor) return [];
    const entry = linkToEntry(context, actor);
    const title = node.lines.map(({ text }) => text).join(' ') === entry.text ? undefined : entry.text;
    return [{ ...node, entry, mark: markOf(actor), title, isCentre: actor === centre }];
  });
  return {
    width,
    height,
    nodes: drawn,
    lines: lines.map(({ from, to, path }, index) => ({
      path,
      isRelation: ties[index]?.isRelation ?? false,
      isMain: centre === undefined || from === centre.key || to === centre.key,
      ends: `${placeOf.get(from)} ${placeOf.get(to)}`,
      edges: (ties[index]?.edges ?? []).join(' '),
    })),
  };
}
