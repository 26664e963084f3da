import { expect, test } from 'vitest';
import { toLabel, widthOf } from '#charts/label.ts';

const linesOf = (name: string, short?: string) => toLabel({ name, short }, 184).lines;

test('a short name stands on one line, a longer one on lines of about the same length', () => {
  expect(linesOf('Europol')).toEqual(['Europol']);
  expect(linesOf('Royal Netherlands Marechaussee')).toEqual(['Royal Netherlands', 'Marechaussee']);
});

test('a long name gives way to its abbreviation, where it has one', () => {
  const name = 'International Centre for Missing & Exploited Children';
  expect(linesOf(name, 'ICMEC')).toEqual(['ICMEC']);
  expect(linesOf(name).length).toBe(3);
  expect(linesOf('European Financial Coalition', 'EFC')).not.toEqual(['EFC']);
});

test('a name breaks after a dash, and a long word stands whole', () => {
  expect(linesOf('Defence for Children–ECPAT Nederland').join('')).not.toContain(' –');
  expect(linesOf('Meldkindersekstoerisme.nl')).toEqual(['Meldkindersekstoerisme.nl']);
});

test('what three lines cannot hold ends in an ellipsis, and fits', () => {
  for (const name of ['x'.repeat(200), 'word '.repeat(60), `${'–'.repeat(100)}a`]) {
    const label = toLabel({ name }, 184);
    expect(label.lines.length).toBeLessThanOrEqual(3);
    expect(label.lines.at(-1)).toMatch(/…$/);
    expect(label.width).toBeLessThanOrEqual(184);
  }
});

test('a wide letter is wider than a narrow one', () => {
  expect(widthOf('WWW')).toBeGreaterThan(widthOf('iii'));
});
