import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '#outputs/data/csv.ts';

const read = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true });

test('texts and numbers are read back as they were, with line breaks as spaces', () => {
  const csv = toCsv([{ text: 'A "quote", a; semicolon\r\nand a line', number: -12.5 }], ['text', 'number']);
  expect(read(csv)).toEqual([{ text: 'A "quote", a; semicolon and a line', number: '-12.5' }]);
});

test('a spreadsheet is told that the file is UTF-8', () => {
  expect(toCsv([], ['é']).startsWith('\uFEFF')).toBe(true);
});

test.each(['=cmd|', '+1', '-1', '@sum', ' =1', '\u00A0=1', '\t=1', '\r\n=1', '＝1', '＠x', '\u0000=1'])(
  '%j cannot be a formula',
  (text) => {
    expect(read(toCsv([{ text }], ['text']))[0]?.['text']).toMatch(/^'/);
  },
);

test('no text, whatever it holds, begins a formula or a line of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      const rows = read(
        toCsv(
          texts.map((text) => ({ id: 'x', text })),
          ['id', 'text'],
        ),
      );
      expect(rows).toHaveLength(texts.length);
      for (const { text } of rows) expect(text).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
    }),
  );
});
