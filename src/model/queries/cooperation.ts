import type { Confidence } from '#schema/parts/citation.ts';
import type { RelationKind } from '#schema/parts/entry.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import type { Topic } from '#schema/vocabulary.ts';
import { anchorOf } from '../claims.ts';
import { oncePer } from '../once-per.ts';
import type { Model } from '../types.ts';
import { topicsAmong } from './facets.ts';
import type { Actor } from './participations.ts';

/** One statement that two actors have to do with each other. */
export type CooperationEdge = {
  /** Who takes part, or who stands in the relation. */
  readonly from: Actor;
  /** In what, or to whom. */
  readonly to: Actor;
  /** Whose page states it. */
  readonly statedBy: Actor;
  /** Where it stands on that page. */
  readonly anchor: string;
  readonly when: string | undefined;
  readonly confidence: Confidence;
  readonly isDisputed: boolean;
  /** What it is about: the topics of the undertaking; of a relation, those of both. */
  readonly topics: readonly string[];
} & (
  | { readonly type: 'participation'; readonly role: string; readonly isRoleStated: boolean }
  | { readonly type: 'relation'; readonly kind: RelationKind }
);

/** Who works with whom: initiatives and organisations, and every participation and relation between them. */
export interface Cooperation {
  /** Those with an edge, in the order of the model. */
  readonly nodes: readonly Actor[];
  readonly edges: readonly CooperationEdge[];
}

/** Of a model: its initiatives and organisations, with every participation and relation between them. */
export const cooperationOf = oncePer((model: Model): Cooperation => {
  const actors = [...model.entries.values()].filter((entry) => entry.kind === 'initiative' || entry.kind === 'organisation');
  return withEdges(
    actors,
    actors.flatMap((host) => [...participationsIn(host, model), ...relationsOf(host, model)]),
  );
});

/** An entry with those one step from it, and every edge among them. */
export function neighbourhoodOf(key: EntryKey, whole: Cooperation): Cooperation {
  const { places, byActor } = lookupsOf(whole);
  const near = new Set((byActor.get(key) ?? []).flatMap(({ from, to }) => [from, to]));
  const among = [...near].flatMap((actor) => byActor.get(actor.key) ?? []).filter(({ from, to }) => near.has(from) && near.has(to));
  const inOrder = <Item>(items: Iterable<Item>, place: ReadonlyMap<Item, number>) =>
    [...new Set(items)].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return { nodes: inOrder(near, places.nodes), edges: inOrder(among, places.edges) };
}

/** The edges of each actor, and where nodes and edges stand in their lists: so that an entry's page need not look at all of them. */
const lookupsOf = oncePer(({ nodes, edges }: Cooperation) => {
  const byActor = new Map(nodes.map(({ key }): [EntryKey, CooperationEdge[]] => [key, []]));
  for (const edge of edges) for (const key of new Set([edge.from.key, edge.to.key])) byActor.get(key)?.push(edge);
  const placesOf = <Item>(items: readonly Item[]) => new Map(items.map((item, place) => [item, place]));
  return { byActor, places: { nodes: placesOf(nodes), edges: placesOf(edges) } };
});

/**
 * The best connected part of a network: as many of those with the most neighbours as there may be, with the edges among
 * them. All of it, where it is not too large.
 */
export function bestConnected(whole: Cooperation, most: { readonly nodes: number; readonly edges: number }): Cooperation {
  const counts = countNeighbours(whole);
  const ranked = whole.nodes.toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0)).slice(0, most.nodes);
  const rank = new Map(ranked.map(({ key }, place) => [key, place]));
  const laterOf = ({ from, to }: CooperationEdge) => Math.max(rank.get(from.key) ?? Infinity, rank.get(to.key) ?? Infinity);
  // The edge that is one too many, when they come in with the later of their ends, says who is left out.
  const places = whole.edges.map(laterOf).toSorted((a, b) => a - b);
  const end = Math.min(places[most.edges] ?? Infinity, most.nodes);
  return withEdges(
    whole.nodes,
    whole.edges.filter((edge) => laterOf(edge) < end),
  );
}

/** What of it is about a topic. */
export function narrowToTopic(topic: string, { nodes, edges }: Cooperation): Cooperation {
  return withEdges(
    nodes,
    edges.filter(({ topics }) => topics.includes(topic)),
  );
}

/** The topics that some edge has, in the order of the vocabulary. */
export function topicsOfCooperation({ edges }: Cooperation, model: Model): Topic[] {
  return topicsAmong(
    edges.flatMap(({ topics }) => topics),
    model,
  );
}

/** With how many others each node has to do. */
export const countNeighbours = oncePer(({ edges }: Cooperation): ReadonlyMap<EntryKey, number> => {
  const near = new Map<EntryKey, Set<EntryKey>>();
  const add = (one: EntryKey, other: EntryKey) => near.set(one, (near.get(one) ?? new Set<EntryKey>()).add(other));
  for (const { from, to } of edges) {
    add(from.key, to.key);
    add(to.key, from.key);
  }
  return new Map([...near].map(([key, others]) => [key, others.size]));
});

function withEdges(actors: readonly Actor[], edges: readonly CooperationEdge[]): Cooperation {
  const connected = new Set(edges.flatMap(({ from, to }) => [from.key, to.key]));
  return { nodes: actors.filter(({ key }) => connected.has(key)), edges };
}

function participationsIn(host: Actor, model: Model): CooperationEdge[] {
  return host.facts.participants.flatMap((participant, index): CooperationEdge[] => {
    const from = actorIn(participant.actor, model);
    if (!from) return [];
    const { role, roleStated: isRoleStated } = participant;
    const claim = toClaim(host, 'participants', index);
    return [{ type: 'participation', from, to: host, role, isRoleStated, topics: host.facts.topics, ...claim }];
  });
}

function relationsOf(host: Actor, model: Model): CooperationEdge[] {
  return host.facts.relations.flatMap((relation, index): CooperationEdge[] => {
    const to = actorIn(relation.to, model);
    if (!to) return [];
    const topics = [...new Set([...host.facts.topics, ...to.facts.topics])];
    return [{ type: 'relation', from: host, to, kind: relation.kind, topics, ...toClaim(host, 'relations', index) }];
  });
}

function toClaim(host: Actor, field: 'participants' | 'relations', index: number) {
  const claim = host.facts[field][index];
  return {
    statedBy: host,
    anchor: anchorOf([field, index], claim),
    when: claim?.when,
    confidence: claim?.confidence ?? 'confirmed',
    isDisputed: claim?.dispute !== undefined,
  };
}

/** Documents are no actors: a relation to one is no cooperation. */
function actorIn(key: EntryKey, { entries }: Model): Actor | undefined {
  const entry = entries.get(key);
  return entry?.kind === 'initiative' || entry?.kind === 'organisation' ? entry : undefined;
}
