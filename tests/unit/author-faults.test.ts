import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainRule } from '#cli/explain.ts';
import { reportOn } from '../content-tree.ts';
import { AUTHOR_FAULTS } from '../fixtures/author-faults.ts';

/** What an author reads about each fault: `## name`, then the report. Written by hand, never by the test. */
const REPORTS = new Map(
  readFileSync(path.resolve(import.meta.dirname, '../fixtures/author-faults.txt'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return [name, lines.join('\n').trim()];
    }),
);

describe('an author who makes a mistake is told the file, the line, what is wrong and what to do', () => {
  test.each(AUTHOR_FAULTS)('$name', ({ name, files }) => {
    expect(reportOn(files)).toBe(REPORTS.get(name));
  });
});

test('content without a mistake is reported on with nothing', () => {
  expect(reportOn({})).toBe('');
});

test('every report names a file and a rule, and none shows the insides of the program', () => {
  for (const report of REPORTS.values()) {
    expect(report).toMatch(/^content\/[^ ]+ {2}[a-z-]+( \(warning\))?$/m);
    expect(report).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules|undefined|\[object|ZodError/);
  }
});

test('every report says what is wrong and what to do about it', () => {
  for (const [name, report] of REPORTS)
    for (const block of report.split('\n\n')) expect(block, name).toMatch(/^\S+ {2}\S.*\n {2}\S.*\.\n {2}\S.*[.?]$/);
});

test('every rule that a report names can be explained', () => {
  for (const rule of new Set(
    [...REPORTS.values()].flatMap((report) => [...report.matchAll(/^\S+ {2}([a-z-]+)/gm)].map(([, rule = '']) => rule)),
  ))
    expect(explainRule(rule)).toMatch(new RegExp(`^${rule}\n\n.+`));
});

test('all mistakes of all files are reported at once', () => {
  const two = AUTHOR_FAULTS.filter(({ name }) => name === 'a field is missing' || name === 'a component is unknown');
  const report = reportOn(Object.assign({}, ...two.map(({ files }) => files)) as Record<string, string>);
  for (const { name } of two) expect(report).toContain(REPORTS.get(name));
});
