import { expect, test } from 'vitest';
import { toGithub } from '#report/github.ts';
import { toJson } from '#report/json.ts';
import { countIssues, toText } from '#report/text.ts';
import type { Issue } from '#schema/issue.ts';
import { sortIssues } from '#schema/issue.ts';

const issue = (fields: Partial<Issue>): Issue => ({
  rule: 'a-rule',
  severity: 'error',
  file: 'content/a.yml',
  position: { line: 3, column: 1 },
  message: 'What.',
  hint: 'How.',
  ...fields,
});

test('a report for people has the place and rule on one line, and ends with a count', () => {
  expect(toText([issue({}), issue({ severity: 'warning', position: undefined, hint: undefined })], 7)).toBe(
    'content/a.yml:3:1  a-rule\n  What.\n  How.\n\ncontent/a.yml  a-rule (warning)\n  What.\n\n7 entries: 1 error, 1 warning.',
  );
});

test('a report for programs can be read back whole', () => {
  expect(JSON.parse(toJson([issue({})]))).toEqual([issue({})]);
});

test('a report for code hosts survives line breaks, colons and commas', () => {
  const report = toGithub([issue({ file: 'content/a,b:c.yml', message: 'One\ntwo 100%' })]);
  expect(report).toBe('::error file=content/a%2Cb%3Ac.yml,line=3,col=1,title=a-rule::One%0Atwo 100%25 How.');
});

test('issues stand in the order of file, line, column and rule, whatever order they were found in', () => {
  const issues = [
    issue({ file: 'b' }),
    issue({ rule: 'z-rule' }),
    issue({ position: { line: 1, column: 9 } }),
    issue({ position: { line: 1, column: 2 } }),
    issue({}),
  ];
  const sorted = sortIssues(issues);
  expect(sorted.map(({ file, position, rule }) => `${file} ${position?.line} ${position?.column} ${rule}`)).toEqual(
    [
      'content/a.yml 1 2 a-rule',
      'content/a.yml 1 9 a-rule',
      'content/a.yml 3 1 a-rule',
      'content/a.yml 3 1 z-rule',
      'b 3 1 a-rule',
    ].toSorted(),
  );
  expect(sortIssues(issues.toReversed())).toEqual(sorted);
});

test('nothing wrong is said as such', () => {
  expect(countIssues([])).toBe('no errors, no warnings');
});
