import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignParts, type Comparable } from '#features/compare/align.ts';

const anEntry = (key: string, labels: readonly string[]): Comparable => ({
  key,
  title: key,
  href: `/${key}/`,
  summary: '',
  parts: labels.map((label) => ({ label, lines: [{ text: `${label} of ${key}`, sources: [] }] })),
});

test('what two have stands in one row, what one lacks stays empty, and each keeps its own order', () => {
  const rows = alignParts([anEntry('a', ['Kind', 'Status', 'Facts']), anEntry('b', ['Kind', 'Sector', 'Since', 'Facts', 'Names'])]);
  expect(rows.map(({ label }) => label)).toEqual(['Kind', 'Sector', 'Since', 'Status', 'Facts', 'Names']);
  expect(rows.map(({ cells }) => cells.map((lines) => lines?.[0]?.text))).toEqual([
    ['Kind of a', 'Kind of b'],
    [undefined, 'Sector of b'],
    [undefined, 'Since of b'],
    ['Status of a', undefined],
    ['Facts of a', 'Facts of b'],
    [undefined, 'Names of b'],
  ]);
});

test('nothing is lost and nothing stands twice, whatever is compared', () => {
  const labels = fc.uniqueArray(fc.constantFrom('Kind', 'Status', 'Since', 'Sector', 'Facts', 'Sources'));
  fc.assert(
    fc.property(fc.array(labels, { maxLength: 4 }), (lists) => {
      const entries = lists.map((each, index) => anEntry(String(index), each));
      const rows = alignParts(entries);
      expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
      for (const [index, entry] of entries.entries())
        expect(rows.flatMap(({ cells }) => cells[index] ?? []).length).toBe(entry.parts.length);
    }),
  );
});
