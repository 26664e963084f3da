import type { Confidence } from '#schema/parts/citation.ts';
import type { RelationKind } from '#schema/parts/entry.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import type { Topic } from '#schema/vocabulary.ts';
import { anchorOf } from '../claims.ts';
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

/** Made once for a model: every page of an actor asks. */
export function cooperationOf(model: Model): Cooperation {
  const known = byModel.get(model);
  if (known) return known;
  const cooperation = findCooperation(model);
  byModel.set(model, cooperation);
  return cooperation;
}

const byModel = new WeakMap<Model, Cooperation>();

function findCooperation(model: Model): Cooperation {
  const actors = [...model.entries.values()].filter((entry) => entry.kind === 'initiative' || entry.kind === 'organisation');
  return withEdges(
    actors,
    actors.flatMap((host) => [...participationsIn(host, model), ...relationsOf(host, model)]),
  );
}

/** An entry with those one step from it, and every edge among them. */
export function neighbourhoodOf(key: EntryKey, { nodes, edges }: Cooperation): Cooperation {
  const own = edges.filter(({ from, to }) => from.key === key || to.key === key);
  const near = new Set(own.flatMap(({ from, to }) => [from.key, to.key]));
  return withEdges(
    nodes,
    edges.filter(({ from, to }) => near.has(from.key) && near.has(to.key)),
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
export function countNeighbours({ edges }: Cooperation): ReadonlyMap<EntryKey, number> {
  const near = new Map<EntryKey, Set<EntryKey>>();
  const add = (one: EntryKey, other: EntryKey) => near.set(one, (near.get(one) ?? new Set<EntryKey>()).add(other));
  for (const { from, to } of edges) {
    add(from.key, to.key);
    add(to.key, from.key);
  }
  return new Map([...near].map(([key, others]) => [key, others.size]));
}

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
