import { expect, test } from 'vitest';
import { createLocate, readYaml } from '#load/yaml-file.ts';

const TEXT = "# what it is\nname:\n  nl: Één\n  en: 'One'\nlist:\n  - a: 1\n    b: 2\n  - [x, y]\n";

test('a place is found long after the value was read, by the text alone', () => {
  const { locate } = readYaml('content/a.yml', TEXT);
  for (const find of [locate, createLocate(TEXT)]) {
    expect(find(['name', 'en'])).toEqual({ line: 4, column: 3 });
    expect(find(['list', 0, 'b'])).toEqual({ line: 7, column: 5 });
    expect(find(['list', 1, 1])).toEqual({ line: 8, column: 9 });
    expect(find(['list', 0, 'not there'])).toEqual({ line: 6, column: 5 });
    expect(find([])).toEqual({ line: 2, column: 1 });
  }
});

test('the lines of front matter count from the beginning of its file', () => {
  expect(createLocate(TEXT, 2)(['name', 'en'])).toEqual({ line: 5, column: 3 });
});

test('an anchor and an alias are refused with their places, and an asterisk in a text is not one', () => {
  expect(readYaml('content/a.yml', 'a: &b 1\nc: *b\n').issues).toMatchObject([
    { rule: 'yaml-syntax', position: { line: 1, column: 4 } },
    { rule: 'yaml-syntax', position: { line: 2, column: 4 } },
  ]);
  expect(readYaml('content/a.yml', "a: 'two * three'\n")).toMatchObject({ issues: [], value: { a: 'two * three' } });
});
