import { topicPath } from '../feature.ts';
import { network } from './page.ts';
import { drawRelationGraph } from '#charts/relation-graph.ts';
import { compareIn } from '#i18n/dates.ts';
import { networkWordsOf, type NetworkWords } from '#i18n/network-words.ts';
import { titleOf } from '#model/names.ts';
import {
  bestConnected,
  cooperationOf,
  narrowToTopic,
  topicsOfCooperation,
  type Cooperation,
  type CooperationEdge,
} from '#model/queries/cooperation.ts';
import type { Actor } from '#model/queries/participations.ts';
import { wordWhen, type Standing } from '#views/claims.ts';
import { linkToEntry, type EntryLink, type ViewContext } from '#views/context.ts';
import { markOf, tiesOf, toGraphNode, viewDrawing, type MarkSort, type NetworkDrawing } from '#views/network-drawing.ts';

/** The page of the network, whole or of one topic: its drawing, and the same in words. */
export interface NetworkView {
  readonly words: NetworkWords;
  readonly title: string;
  readonly intro: string;
  readonly count: string;
  readonly drawing: NetworkDrawing;
  readonly legend: readonly { readonly mark: MarkSort; readonly text: string }[];
  readonly groups: readonly NetworkGroup[];
  readonly roles: readonly Choice[];
  /** The topics to choose from; none on the page of a topic. */
  readonly topics: readonly Choice[];
  /** Everybody in the drawing, by the alphabet. */
  readonly names: readonly Choice[];
  /** The pages of the whole network and of each topic. */
  readonly pages: readonly { readonly text: string; readonly href: string; readonly isCurrent: boolean }[];
}

/** What is stated on the page of one entry. */
export interface NetworkGroup {
  readonly entry: EntryLink;
  readonly mark: MarkSort;
  readonly rows: readonly NetworkRow[];
}

/** One participation or relation in words. */
export interface NetworkRow {
  /** Its place in the list of edges, by which lines of the drawing name it. */
  readonly place: number;
  readonly entry: EntryLink;
  readonly mark: MarkSort;
  /** Whether it is a relation, whose words stand before the name: "Part of …". */
  readonly isRelation: boolean;
  readonly label: string;
  /** The statement on the page of the entry, with its sources. */
  readonly href: string;
  readonly when: string | undefined;
  readonly standing: Standing;
  readonly role: string;
  readonly topics: string;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** With more, nothing can be found in the drawing, nor read from its list. */
const MOST_DRAWN = { nodes: 200, edges: 600 };

/** @param topic the id of a topic, to narrow to */
export function viewNetwork(context: ViewContext, topic?: string): NetworkView {
  const { model, urls, locale } = context;
  const words = networkWordsOf(locale);
  const whole = cooperationOf(model);
  const asked = topic === undefined ? whole : narrowToTopic(topic, whole);
  const graph = bestConnected(asked, MOST_DRAWN);
  const topics = topicsOfCooperation(whole, model).map(({ id, label }) => ({ value: id, text: label[locale] }));
  const name = topics.find(({ value }) => value === topic)?.text;
  return {
    words,
    title: name === undefined ? words.page.title : words.page.ofTopic(name),
    intro: name === undefined ? words.page.intro : words.page.introOfTopic(name),
    count:
      graph.edges.length < asked.edges.length
        ? words.best(graph.nodes.length, asked.nodes.length)
        : words.count(graph.nodes.length, graph.edges.length),
    drawing: drawNetwork(graph, context),
    legend: viewLegend(words, context),
    groups: viewGroups(graph, context),
    roles: rolesIn(graph, context),
    topics: topic === undefined ? topics : [],
    names: graph.nodes
      .map((actor) => ({ value: actor.key, text: titleOf(actor)[locale] }))
      .toSorted((a, b) => compareIn(locale)(a.text, b.text)),
    pages: [
      { text: words.page.title, href: urls.feature(locale, network), isCurrent: topic === undefined },
      ...topics.map(({ value, text }) => ({
        text,
        href: urls.feature(locale, network, topicPath(locale, value)),
        isCurrent: value === topic,
      })),
    ],
  };
}

function drawNetwork(graph: Cooperation, context: ViewContext): NetworkDrawing {
  const ties = tiesOf(graph.edges);
  const layout = drawRelationGraph(
    graph.nodes.map((actor) => toGraphNode(actor, context)),
    ties,
  );
  return viewDrawing(layout, { graph, ties }, context);
}

function viewLegend({ legend }: NetworkWords, { messages }: ViewContext): NetworkView['legend'] {
  const { initiative, organisation } = messages.kinds;
  const sectors = ['public', 'private', 'civil-society', 'international'] as const;
  return [
    { mark: 'national', text: `${initiative}, ${legend.national}` },
    { mark: 'cross-border', text: `${initiative}, ${legend.crossBorder}` },
    ...sectors.map((mark) => ({ mark, text: `${organisation}, ${messages.sectors[mark].toLowerCase()}` })),
  ];
}

/** By the entry on whose page it is stated, in the order of the alphabet. */
function viewGroups(graph: Cooperation, context: ViewContext): NetworkGroup[] {
  const compare = compareIn(context.locale);
  const places = Map.groupBy(graph.edges.keys(), (place) => graph.edges[place]?.statedBy);
  const groups = [...places].flatMap(([host, own]): NetworkGroup[] => {
    const rows = own.flatMap((place) => {
      const edge = graph.edges[place];
      return edge ? [toRow(edge, place, context)] : [];
    });
    return host ? [{ entry: linkToEntry(context, host), mark: markOf(host), rows }] : [];
  });
  return groups.toSorted((a, b) => compare(a.entry.text, b.entry.text));
}

function toRow(edge: CooperationEdge, place: number, context: ViewContext): NetworkRow {
  const { messages } = context;
  const other: Actor = edge.type === 'participation' ? edge.from : edge.to;
  return {
    place,
    entry: linkToEntry(context, other),
    mark: markOf(other),
    isRelation: edge.type === 'relation',
    label: wordEdge(edge, context),
    href: linkToEntry(context, edge.statedBy, edge.anchor).href,
    when: wordWhen(edge.when, context),
    standing: {
      confidence: edge.confidence,
      confidenceLabel: messages.confidences[edge.confidence],
      isDisputed: edge.isDisputed,
      dispute: undefined,
      caveat: undefined,
    },
    role: roleOf(edge),
    topics: edge.topics.join(' '),
  };
}

/** The role or relation, as said of the entry that states it. */
function wordEdge(edge: CooperationEdge, { model, messages, locale }: ViewContext): string {
  if (edge.type === 'relation') return messages.relations[edge.kind].forward;
  return edge.isRoleStated ? (model.roles.get(edge.role)?.label[locale] ?? edge.role) : messages.roleNotStated;
}

/** What stands for a role where there is none; no role can have this id. */
const NO_ROLE = '-';

function roleOf(edge: CooperationEdge): string {
  return edge.type === 'participation' ? edge.role : NO_ROLE;
}

/** The roles that somebody has, in the order of the vocabulary; then relations without one. */
function rolesIn({ edges }: Cooperation, { model, locale }: ViewContext): Choice[] {
  const used = new Set(edges.map(roleOf));
  const roles = [...model.roles.values()].filter(({ id }) => used.has(id)).map(({ id, label }) => ({ value: id, text: label[locale] }));
  return used.has(NO_ROLE) ? [...roles, { value: NO_ROLE, text: networkWordsOf(locale).form.otherRelation }] : roles;
}
