import { hrefOfFeature } from '#features/links.ts';
import { drawNeighbourFan } from '#charts/neighbour-fan.ts';
import { networkWordsOf } from '#i18n/network-words.ts';
import { abbreviationOf, titleOf } from '#model/names.ts';
import { cooperationOf, countNeighbours, neighbourhoodOf, type Cooperation, type CooperationEdge } from '#model/queries/cooperation.ts';
import type { Actor } from '#model/queries/participations.ts';
import { linkToEntry, type EntryLink, type ViewContext } from './context.ts';
import { markOf, tiesOf, toGraphNode, viewDrawing, type MarkSort, type NetworkDrawing } from './network-drawing.ts';

/** An entry in the middle of those it works with. */
export interface Neighbourhood {
  readonly type: 'neighbourhood';
  readonly id: string;
  readonly heading: string;
  /** None where the entry has fewer than two neighbours. */
  readonly items: readonly NeighbourItem[];
  readonly drawing: NetworkDrawing;
  readonly caption: string;
  /** The whole network, with this entry highlighted. */
  readonly whole: { readonly text: string; readonly href: string } | undefined;
}

/** A neighbour, and in a few words what it has to do with the entry. */
export interface NeighbourItem {
  readonly entry: EntryLink;
  readonly mark: MarkSort;
  readonly text: string;
}

/** More than these make a drawing in which nothing can be found. */
const MOST_DRAWN = 24;

export function viewNeighbourhood(entry: Actor, context: ViewContext): Neighbourhood {
  const { locale } = context;
  const words = networkWordsOf(locale).entry;
  const network = hrefOfFeature('network', context);
  const whole = cooperationOf(context.model);
  const all = neighbourhoodOf(entry.key, whole);
  const counts = countNeighbours(whole);
  const neighbours = all.nodes
    .filter(({ key }) => key !== entry.key)
    .toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0))
    .slice(0, MOST_DRAWN)
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  const total = Math.max(0, all.nodes.length - 1);
  const name = abbreviationOf(entry) ?? titleOf(entry)[locale];
  const caption = [
    words.caption(name, neighbours.length),
    ...(total > neighbours.length ? [words.more(neighbours.length, total)] : []),
  ].join(' ');
  return {
    type: 'neighbourhood',
    id: 'neighbourhood',
    heading: words.heading,
    items: neighbours.length < 2 ? [] : neighbours.map((other) => toItem(other, entry, all, context)),
    drawing: drawAround(entry, neighbours, all, context),
    caption,
    whole: network === undefined ? undefined : { text: words.whole, href: `${network}?of=${entry.key}` },
  };
}

/** Undertakings stand before organisations, so that each kind has its side of the drawing. */
function orderOf({ kind }: Actor): number {
  return kind === 'initiative' ? 0 : 1;
}

function drawAround(entry: Actor, neighbours: readonly Actor[], graph: Cooperation, context: ViewContext): NetworkDrawing {
  const drawn = new Set([entry, ...neighbours]);
  const ties = tiesOf(graph.edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to)));
  const half = Math.ceil(neighbours.length / 2);
  const nodes = neighbours.map((each) => toGraphNode(each, context));
  const centre = { id: entry.key, name: abbreviationOf(entry) ?? titleOf(entry)[context.locale] };
  const layout = drawNeighbourFan(centre, [nodes.slice(0, half), nodes.slice(half)], ties);
  return viewDrawing(layout, { graph, ties, centre: entry }, context);
}

function toItem(other: Actor, entry: Actor, { edges }: Cooperation, context: ViewContext): NeighbourItem {
  const own = edges.filter(({ from, to }) => (from === entry && to === other) || (from === other && to === entry));
  const texts = [...new Set(own.map((edge) => wordEdge(edge, entry, context)))];
  return { entry: linkToEntry(context, other), mark: markOf(other), text: texts.join('; ') };
}

/** What the other is to the entry: "member" of those who take part in it, "member of" where it takes part itself. */
function wordEdge(edge: CooperationEdge, entry: Actor, { model, messages, locale }: ViewContext): string {
  if (edge.type === 'relation') return messages.relations[edge.kind][edge.from === entry ? 'forward' : 'inverse'].toLowerCase();
  const role = model.roles.get(edge.role);
  return role?.[edge.to === entry ? 'label' : 'inverse'][locale] ?? edge.role;
}
