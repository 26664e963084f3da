import { expect, test } from 'vitest';
import {
  bestConnected,
  cooperationOf,
  countNeighbours,
  narrowToTopic,
  neighbourhoodOf,
  topicsOfCooperation,
  type Cooperation,
} from '#model/queries/cooperation.ts';
import { aModel } from '../../../sample.ts';

const model = aModel();
const graph = cooperationOf(model);

test('every participation and relation between initiatives and organisations is an edge, with its place on the page that states it', () => {
  expect(graph.nodes.map(({ key }) => key)).toEqual(['initiative/coalition', 'organisation/ministry']);
  expect(graph.edges.map(({ type, from, to, anchor }) => [type, from.id, to.id, anchor])).toEqual([
    ['participation', 'ministry', 'coalition', 'participant-ministry-member-2009'],
    ['relation', 'coalition', 'ministry', 'relation-related-ministry'],
  ]);
  expect(graph.edges[0]).toMatchObject({ role: 'member', isRoleStated: false, when: '2009-11-06/', confidence: 'confirmed' });
});

test('an edge is about the topics of the undertaking', () => {
  expect(topicsOfCooperation(graph, model).map(({ id }) => id)).toEqual(['payments']);
  expect(narrowToTopic('payments', graph).edges).toHaveLength(2);
  expect(narrowToTopic('no-such-topic', graph)).toEqual({ nodes: [], edges: [] });
});

test('neighbours are one step away, and the edges among them belong to the picture', () => {
  const around = neighbourhoodOf('initiative/b', aTriangleWithTail());
  expect(around.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(around.edges.map(({ anchor }) => anchor)).toEqual(['a-b', 'b-c', 'c-a']);
});

test('two that are connected twice are one neighbour each', () => {
  expect([...countNeighbours(graph).values()]).toEqual([1, 1]);
  expect(countNeighbours(aTriangleWithTail()).get('initiative/c')).toBe(3);
});

test('of a large network the best connected stay, with the edges among them', () => {
  const whole = aTriangleWithTail();
  const ids = (most: Parameters<typeof bestConnected>[1]) => bestConnected(whole, most).nodes.map(({ id }) => id);
  expect(ids({ nodes: 4, edges: 4 })).toEqual(['a', 'b', 'c', 'd']);
  expect(ids({ nodes: 3, edges: 4 })).toEqual(['a', 'b', 'c']);
  expect(ids({ nodes: 4, edges: 3 })).toEqual(['a', 'b', 'c']);
  // Half of what a node would bring is not shown: the triangle does not fit into two edges.
  expect(bestConnected(whole, { nodes: 4, edges: 2 }).edges.map(({ anchor }) => anchor)).toEqual(['c-a']);
});

/** a, b and c are all connected, d with c only. */
function aTriangleWithTail(): Cooperation {
  const [pattern] = graph.nodes;
  const [edge] = graph.edges;
  if (pattern?.kind !== 'initiative' || !edge) throw new Error('The sample has no edge');
  const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ ...pattern, id, key: `initiative/${id}` as const }));
  const at = (index: number) => nodes[index] ?? pattern;
  const pairs = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
  ] as const;
  return { nodes, edges: pairs.map(([from, to]) => ({ ...edge, from: at(from), to: at(to), anchor: `${at(from).id}-${at(to).id}` })) };
}
