import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences } from '#references/find-references.ts';
import { baseOf } from '#references/key.ts';
import { writeOfficially } from '#references/official.ts';

const read = (text: string) => findReferences(text, { isTyped: true }).map(({ kind, key }) => `${kind} ${baseOf(key)}`);

const dossier = fc.integer({ min: 22_000, max: 39_999 }).map(String);
const written = (number: string) =>
  fc.constantFrom(number, `${number.slice(0, 2)} ${number.slice(2)}`, `${number.slice(0, 2)}.${number.slice(2)}`);
const lead = fc.constantFrom('', 'Kamerstukken ', 'Kamerstukken II 2022/23, ', 'TK 24 december 2003, ', 'vergaderjaar 2003-2004, ');
const joint = fc.constantFrom(' en ', '/', ' / ', ', ', ' and ', ' & ', ', en ');
const mark = fc.constantFrom(', nr. ', ' nr. ', ', nrs. ', ' no. ', ', nr.');

describe('a paper of several dossiers', () => {
  const files = fc
    .array(dossier, { minLength: 2, maxLength: 4 })
    .chain((numbers) => fc.tuple(fc.constant(numbers), fc.tuple(...numbers.map(written))));

  test('is that number of the first', () => {
    fc.assert(
      fc.property(lead, files, joint, mark, fc.integer({ min: 1, max: 9999 }), (...[before, [numbers, spelled], between, sign, number]) => {
        const text = `(${before}${spelled.join(between)}${sign}${number})`;
        expect(read(text), text).toEqual([`paper kst-${numbers[0]}-${number}`]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['35 570 VI en 31 015, nr. 6', 'kst-35570-vi-6'],
    ['35 570-VI/31 015, nr. 6', 'kst-35570-vi-6'],
    ['31 015 en 35 570 VI, nr. 6', 'kst-31015-6'],
    ['31 015 en 21 501-02, nr. 6', 'kst-31015-6'],
    ['21 501-02 en 31 015, nr. 6', 'kst-21501-02-6'],
    ['Kamerstukken I 2021/22, 35 925 en 35 926, A', 'kst-35925-a'],
    ['35 925 en 35 926, B', 'kst-35925-b'],
    ['Kamerstukken 28 663, 28 199 en 29 200, 13', 'kst-28663-13'],
  ])('"%s" is %s', (text, key) => {
    expect(read(text)).toEqual([`paper ${key}`]);
  });

  test.each(['Kamerstukken 26 643, 34 843 en 35 000', '26643/34843-1069', '26 643 en 36 600 VI 3'])('"%s" tells none', (text) => {
    expect(read(text).filter((each) => each.startsWith('paper'))).toEqual([]);
  });

  test('and papers that each have their own number stay themselves', () => {
    expect(read('31 015, nr. 93 en 34 843, nr. 12')).toEqual(['paper kst-31015-93', 'paper kst-34843-12']);
    expect(read('31015-93 en 34843-12')).toEqual(['paper kst-31015-93', 'paper kst-34843-12']);
    expect(read('Kamerstukken II, 35 570, nr. 3 en Kamerstukken II, 21 501-07, nr. 1750')).toEqual([
      'paper kst-35570-3',
      'paper kst-21501-07-1750',
    ]);
  });
});

describe('the dossier of the councils', () => {
  const council = fc.integer({ min: 1, max: 40 }).map((number) => String(number).padStart(2, '0'));
  const start = fc.constantFrom(
    '21 501-',
    '21501-',
    '21.501-',
    '21 501–',
    'Kamerstuk 21 501-',
    'kst-21501-',
    'Kamerstukken II 2020/21, 21 501-',
  );
  const sign = fc.constantFrom('-', ', nr. ', ' nr. ', ' no. ', ', nr ');

  test('has its papers in parts, and these are kept apart', () => {
    fc.assert(
      fc.property(start, council, sign, fc.integer({ min: 1, max: 9999 }), (before, part, between, number) => {
        const text = `${before}${part}${between}${number}`;
        expect(read(text), text).toEqual([`paper kst-21501-${part}-${number}`]);
        const key = `kst-21501-${part}-${number}`;
        const official = writeOfficially({ kind: 'paper', key }, 'nl');
        expect(official).toEqual({
          text: `Kamerstukken II, 21 501-${part}, nr. ${number}`,
          url: `https://zoek.officielebekendmakingen.nl/${key}.html`,
        });
        expect(read(official.text)).toEqual([`paper ${key}`]);
      }),
    );
  });

  test('is a dossier by its part alone, and has no papers without one', () => {
    expect(read('Kamerstuk 21 501-02')).toEqual(['dossier kst-21501-02']);
    expect(read('21501-32')).toEqual(['dossier kst-21501-32']);
    expect(writeOfficially({ kind: 'dossier', key: 'kst-21501-02' }, 'nl').text).toBe('Dossier 21 501-02');
    expect(read('Kamerstuk 21 501, nr. 3')).toEqual([]);
  });
});
