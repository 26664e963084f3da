import { expect, test } from 'vitest';
import { findHiddenEntities } from '#prose/hidden-entities.ts';
import { parseProse } from '#prose/parse-prose.ts';

function find(text: string) {
  const parsed = parseProse(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return findHiddenEntities(parsed.tree, text);
}

test.each([
  'shy',
  '#173',
  '#xAD',
  '#8203',
  '#x202E',
  'lrm',
  'rlm',
  'zwj',
  'zwnj',
  'NoBreak',
  'ZeroWidthSpace',
  'InvisibleTimes',
  '#0',
  '#xD83D',
  '#xFFFE',
  '#xFEFF',
  '#7',
  '#x110000',
])('&%s; is told with its place', (name) => {
  expect(find(`One line.\n\nHere é 😀 &${name}; it is.\n`)).toMatchObject([
    { position: { line: 3, column: 11 }, hint: `Delete \`&${name};\`.` },
  ]);
});

test.each([
  '[a&shy;](initiative/x)',
  '![a&shy;](./a.png)',
  '## A&shy;',
  '| a |\n| --- |\n| b&shy; |',
  '*a&shy;*',
  '<Note>\n\na&shy;\n\n</Note>',
  '<Cite source="a&shy;" />',
  '    a&shy;',
  '\\\\&shy;',
])('it is found wherever it stands: %j', (text) => {
  expect(find(`${text}\n`)).toHaveLength(1);
});

test.each([
  '`&shy;`',
  '```\n&shy;\n```',
  '\\&shy;',
  '&amp;shy;',
  '&shy',
  '&eacute; &amp; &nbsp; &ndash; &#233;',
  '---\na: "&shy;"\n---\n\nText',
])('what stands for itself, or for what can be seen, is let be: %j', (text) => {
  expect(find(`${text}\n`)).toEqual([]);
});
