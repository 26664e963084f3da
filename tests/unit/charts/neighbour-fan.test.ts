import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNeighbourFan } from '#charts/neighbour-fan.ts';
import { aGraph, faultsOf } from './graphs.ts';

test.each([3, 10, 25])('among %i things around one no label stands over another or outside, and every line ends at its things', (count) => {
  fc.assert(
    fc.property(aGraph(count), ({ nodes: [centre, ...others], lines }) => {
      if (!centre) return;
      const half = Math.ceil(others.length / 2);
      const drawing = drawNeighbourFan(centre, [others.slice(0, half), others.slice(half)], lines);
      expect(drawing.nodes).toHaveLength(count);
      expect(faultsOf(drawing)).toEqual([]);
    }),
    { numRuns: 60, seed: 2010 },
  );
});

test('it is as high as its longer column, and no wider than a text', () => {
  const others = Array.from({ length: 9 }, (_, index) => ({ id: `n${index}`, name: `Name ${index}` }));
  const draw = (left: number) => drawNeighbourFan({ id: 'centre', name: 'Centre' }, [others.slice(0, left), others.slice(left)], []);
  expect(draw(4).height).toBe(draw(5).height);
  expect(draw(4).height).toBeLessThan(draw(1).height);
  expect(draw(4).width).toBe(640);
});
