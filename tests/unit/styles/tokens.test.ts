import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../../../src/styles', file), 'utf8');

/** The palette of the default theme, and of the second one over it. */
const PALETTES = {
  paper: paletteOf(read('tokens.css')),
  harbour: { ...paletteOf(read('tokens.css')), ...paletteOf(read('themes/harbour.css')) },
};

/** What must be readable on what; both grounds carry text. */
const TEXTS = ['text', 'text-soft', 'action', 'initiative', 'organisation', 'document', 'event', 'commitment', 'figure', 'term', 'guide'];
const GROUNDS = ['page', 'raised'];
const AA_TEXT = 4.5;
const AA_CONTROL = 3;

describe.each(Object.entries(PALETTES))('the theme %s', (_, palette) => {
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    const colour = (name: string) => resolve(name, scheme, palette);

    test.each(TEXTS)('text in the colour of "%s" has enough contrast', (text) => {
      for (const ground of GROUNDS) expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(AA_TEXT);
    });

    test('text on buttons and on highlights has enough contrast', () => {
      expect(contrast(colour('action-text'), colour('action'))).toBeGreaterThanOrEqual(AA_TEXT);
      expect(contrast(colour('text'), colour('highlight'))).toBeGreaterThanOrEqual(AA_TEXT);
    });

    test('the edges of fields have enough contrast', () => {
      expect(contrast(colour('line-strong'), colour('page'))).toBeGreaterThanOrEqual(AA_CONTROL);
    });
  });
});

function paletteOf(css: string): Record<string, string> {
  const [screen = ''] = css.split('@media print');
  return Object.fromEntries([...screen.matchAll(/--_([a-z-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The colour of a purpose: `--color-text: light-dark(var(--_ink), var(--_chalk))`. */
function resolve(purpose: string, scheme: 'light' | 'dark', palette: Record<string, string>): string {
  const pair = new RegExp(`--color-${purpose}:\\s*light-dark\\(var\\(--_([a-z-]+)\\), var\\(--_([a-z-]+)\\)\\)`).exec(read('tokens.css'));
  const value = palette[pair?.[scheme === 'light' ? 1 : 2] ?? ''];
  if (value === undefined) throw new Error(`No colour for ${purpose}`);
  return value;
}

/** The ratio of WCAG 2: from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits =
    hex.length === 4
      ? hex
          .slice(1)
          .split('')
          .map((digit) => digit + digit)
      : (hex.slice(1).match(/../g) ?? []);
  const [r = 0, g = 0, b = 0] = digits.map((pair) => {
    const channel = Number.parseInt(pair, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
