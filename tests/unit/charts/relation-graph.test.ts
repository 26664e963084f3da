import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawRelationGraph } from '#charts/relation-graph.ts';
import { aGraph, faultsOf } from './graphs.ts';

test.each([
  [5, 60],
  [50, 8],
  [200, 2],
])('of %i things no label stands over another, over a mark or outside, and every line ends at its things', (count, numRuns) => {
  fc.assert(
    fc.property(aGraph(count), ({ nodes, lines }) => {
      const drawing = drawRelationGraph(nodes, lines);
      expect(drawing.nodes).toHaveLength(count);
      expect(drawing.lines).toHaveLength(lines.length);
      expect(faultsOf(drawing)).toEqual([]);
    }),
    { numRuns, seed: 2010 },
  );
});

test('the same graph gives the same drawing, with no more than one decimal', () => {
  fc.assert(
    fc.property(aGraph(20), ({ nodes, lines }) => {
      const drawing = JSON.stringify(drawRelationGraph(nodes, lines));
      expect(JSON.stringify(drawRelationGraph(structuredClone(nodes), structuredClone(lines)))).toBe(drawing);
      expect(drawing).not.toMatch(/\.\d\d/);
    }),
    { numRuns: 10, seed: 2010 },
  );
});

test('what is connected stands nearer than what is not', () => {
  const nodes = Array.from({ length: 20 }, (_, index) => ({ id: `n${index}`, name: `Name ${index}` }));
  const lines = nodes.slice(2).map(({ id }, index) => ({ from: index % 2 === 0 ? 'n0' : 'n1', to: id }));
  const drawing = drawRelationGraph(nodes, lines);
  const at = (id: string) => drawing.nodes.find((node) => node.id === id) ?? { x: NaN, y: NaN };
  const distance = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
  const nearer = lines.filter(({ from, to }) => distance(from, to) < distance(from === 'n0' ? 'n1' : 'n0', to));
  expect(nearer.length).toBe(lines.length);
});

test('nothing gives an empty drawing', () => {
  expect(drawRelationGraph([], [])).toEqual({ width: 0, height: 0, nodes: [], lines: [] });
});

test('four times as many things take far less than the square of that', () => {
  const graphOf = (count: number) => fc.sample(aGraph(count), { numRuns: 1, seed: 2010 })[0] ?? { nodes: [], lines: [] };
  const timeOf = ({ nodes, lines }: ReturnType<typeof graphOf>) => {
    const started = performance.now();
    expect(drawRelationGraph(nodes, lines).nodes).toHaveLength(nodes.length);
    return performance.now() - started;
  };
  const [few, many] = [graphOf(250), graphOf(1000)];
  expect(many.nodes).toHaveLength(1000);
  // In turns, and the quickest of each: what else the machine does disturbs one of them most.
  const tries = [1, 2, 3].map(() => ({ few: timeOf(few), many: timeOf(many) }));
  expect(Math.min(...tries.map((each) => each.many)) / Math.min(...tries.map((each) => each.few))).toBeLessThan(11);
}, 120_000);
