import { describe, expect, test } from 'vitest';
import { readYaml } from '#load/yaml-file.ts';

const read = (text: string) => readYaml('content/a.yml', text);
const corrections = (text: string) => read(text).issues.map(({ hint }) => /quotes: `(.*)`\.$/.exec(hint ?? '')?.[1]);

describe('text that YAML would take away is told, with the line as it should be', () => {
  test.each([
    ['nl: Brief nr. 4 # 12 over', "nl: 'Brief nr. 4 # 12 over'"],
    ['nl: #3 is actief', "nl: '#3 is actief'"],
    ['nl: #', "nl: '#'"],
    ["nl: it's #1", "nl: 'it''s #1'"],
    ['- Bits of Freedom #3 is active', "- 'Bits of Freedom #3 is active'"],
    ['a:\n  - x\n  - #3', "- '#3'"],
    ['a: { nl: Brief #4, en: x }', "a: { nl: 'Brief #4', en: x }"],
    ['a: { nl: Brief #4, en: Letter #4 }', "a: { nl: 'Brief #4', en: 'Letter #4' }"],
    ['a: [x #1, y]', "a: ['x #1', y]"],
    ['a:\n  nl: Brief over\n    #12 en meer\n  en: x', "nl: 'Brief over #12 en meer'"],
    ['a:\n  nl: Brief over\n    het netwerk # 12\n  en: x', "nl: 'Brief over het netwerk # 12'"],
    ['nl: &c en zo', "nl: '&c en zo'"],
    ['nl: &co', "nl: '&co'"],
    ['nl: & zo', "nl: '& zo'"],
    ['a: { nl: &c en zo, en: x }', "a: { nl: '&c en zo', en: x }"],
    ['nl: *bold* text', "nl: '*bold* text'"],
    ['nl: * item', "nl: '* item'"],
    ['nl: **bold** text', "nl: '**bold** text'"],
    ['nl: !important text', "nl: '!important text'"],
    ['nl: ! text', "nl: '! text'"],
    ['nl: !!str 112', "nl: '!!str 112'"],
    ['- !x', "- '!x'"],
  ])('%j', (text, corrected) => {
    expect(corrections(text)).toEqual([corrected]);
    const [line = ''] = corrected.split('\n');
    expect(read(line).issues).toEqual([]);
  });
});

test.each([
  'a: [x, y] # both',
  'a: "x" # y',
  "a: 'x' #y",
  'a: | # kept\n  x',
  'a: # the list\n  - x',
  'a: { b: c } # d',
  'a: [x, # one\n  y]',
])('a remark at the end of a line is told too: %j', (text) => {
  expect(read(text).issues).toMatchObject([{ rule: 'yaml-syntax', message: 'A remark stands at the end of a line.' }]);
});

test.each(['a: &x [b]', 'a: &x\n  b: c', '- &x { b: c }', 'a: ! "x"', 'a: !!seq [x]', 'a: &x "b"'])(
  'a name or a type that stands by something else than a text is told too: %j',
  (text) => {
    expect(read(text).issues).toMatchObject([{ rule: 'yaml-syntax', hint: expect.stringContaining('Remove it') as string }]);
  },
);

test.each([
  '# yaml-language-server: $schema=../.schemas/event.json\na: b',
  'a: b\n# a remark\nc: d',
  'a:\n  # a remark\n  - b\n  # another\n  - c',
  'a: b#c',
  "a: 'b # c'",
  'a: "b # c"',
  'a: |\n  b # c\n  # d',
  'a: >-\n  b # c',
  'cite: [kst-32123-vi-120#open.1]',
  'a: R&D and R & D',
  'a: two * three!',
  'a: "&c, *d and !e"',
])('what takes nothing away is let be: %j', (text) => {
  expect(read(text).issues).toEqual([]);
});

test('everything else that is wrong in the file is told at the same time, on its own line', () => {
  const { issues } = read('a: { nl: Brief #4, en: x }\nb: c: d\ne: &f\ng: "h\\0"\n');
  expect(issues.map(({ position }) => position?.line).toSorted()).toEqual([1, 2, 3, 4]);
});

test('what was meant is read on, so that nothing is called missing', () => {
  expect(read('a: { nl: Brief #4, en: x }\nb: &co\nc:\n  - #3\n').value).toEqual({ a: { nl: 'Brief #4', en: 'x' }, b: '&co', c: ['#3'] });
});

test('a line that repeats itself by names is never unfolded', () => {
  const bomb = `x: &a [${'1,'.repeat(9)}1]\ny: &b [${'*a,'.repeat(40)}*a]\nz: [${'*b,'.repeat(40)}*b]`;
  const { value, issues } = read(bomb);
  expect(issues).toHaveLength(3);
  expect(JSON.stringify(value ?? '').length).toBeLessThan(2 * bomb.length);
});

describe('what nobody can see is found in values, where it is written as a code', () => {
  test.each([
    ['a: "x\\0"', 'U+0000', 6],
    ['a: "Net\\u202Ewerk"', 'U+202E', 8],
    ['a: "Zo \\uD83D"', 'U+D83D', 8],
    ['a: "Zo \\uDE00 x"', 'U+DE00', 8],
    ['a: "ge\\xADbeur"', 'U+00AD', 7],
    ['a: "x\\U0001FFFE"', 'U+1FFFE', 6],
    ['a: "x\\a"', 'U+0007', 6],
    ['a: "x\\ey"', 'U+001B', 6],
    ['a: "x\\Ly"', 'U+2028', 6],
    ['a: "x\\ty"', 'U+0009', 6],
    ['a: "x\\ry"', 'U+000D', 6],
    ['a: "x\\uFFFD"', 'U+FFFD', 6],
    ['"a\\u200B": x', 'U+200B', 3],
    ['a: [b, "c\\uFEFF"]', 'U+FEFF', 10],
  ])('%s', (text, name, column) => {
    expect(read(text).issues).toMatchObject([
      { rule: 'unreadable-file', position: { line: 1, column }, message: expect.stringContaining(`(${name})`) as string },
    ]);
  });

  test('its own line is told where a text takes several', () => {
    expect(read('a: "x\n  y\n  \\u00AD"').issues).toMatchObject([{ position: { line: 3, column: 3 } }]);
  });

  test.each(['a: "\\uD83D\\uDE00"', 'a: "caf\\u00E9"', 'a: "x\\ny"', 'a: "C:\\\\temp\\\\x"', 'a: "say \\"x\\""'])(
    '%s is no fault',
    (text) => {
      expect(read(text).issues).toEqual([]);
    },
  );
});

test.each([
  ['a: "H:\\beleid\\nota"', "'H:\\beleid\\nota'"],
  ['a: "N:\\Nota"', "'N:\\Nota'"],
  ['a: "zie H:\\nota"', "'zie H:\\nota'"],
  ['a: "\\\\server\\nota"', "'\\server\\nota'"],
])('a path in double quotes is told with the text as it should be: %s', (text, corrected) => {
  expect(read(text).issues).toMatchObject([{ rule: 'yaml-syntax', hint: expect.stringContaining(corrected) as string }]);
});
