import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from '#load/yaml-file.ts';
import { checkProse } from '#prose/check-prose.ts';
import { parseProse, summariseProse } from '#prose/parse-prose.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { validate } from '#schema/validate.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../fixtures/sample/content');
const FACTS = readFileSync(path.join(SAMPLE, 'initiatives/coalition.yml'), 'utf8');
const TEXT =
  'The coalition began.<Cite source="letter#p.1" />\n\n## Parties\n\n- [a ministry](organisation/ministry)\n  1. more\n\n<Note>\n\nText.\n\n</Note>\n';

/** Bits that mean something to YAML, Markdown, MDX or JavaScript, put anywhere in a file that was right. */
const mangled = (text: string, bits: readonly string[]) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(4), fc.constantFrom(...bits), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((changes) => changes.reduce((was, [at, drop, bit, times]) => was.slice(0, at) + bit.repeat(times) + was.slice(at + drop), text));

test('facts, however mangled, are read or refused with a place in the file, and never stop the check', () => {
  const bits = [
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    "'",
    '"',
    '&a ',
    '*a',
    '!!set ',
    '? ',
    '|\n',
    '#',
    '\t',
    '\n',
    '__proto__: ',
    'constructor',
    '<<: ',
    '%',
    '\u2603',
  ];
  fc.assert(
    fc.property(mangled(FACTS, bits), (text) => {
      const { value, issues, locate } = readYaml('content/initiatives/x.yml', text);
      for (const { position } of issues) expect(position?.line).toBeLessThanOrEqual(text.split('\n').length);
      if (issues.length > 0) return;
      const result = validate(COLLECTIONS.initiative.schema, value);
      for (const problem of result.ok ? [] : result.problems) {
        expect(problem.message).not.toMatch(/\[object|NaN|Invalid/);
        expect(locate(problem.path)?.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('a text, however mangled, is read or refused with a place in the file, and never stops the check', () => {
  const bits = [
    '<Note>',
    '</Note>',
    '<Cite ',
    '/>',
    '<constructor ',
    '{',
    '}',
    '> ',
    '1. ',
    '- ',
    '*',
    '_',
    '`',
    '[',
    '](',
    '![',
    '#',
    '|',
    '\\',
    '\n',
    '<',
    '&#0;',
    '\u2603',
  ];
  fc.assert(
    fc.property(mangled(TEXT, bits), (text) => {
      const parsed = parseProse(text);
      const problems = parsed.ok ? checkProse(parsed.tree, { allowsExternalLinks: false, hasImage: () => false }) : [parsed.problem];
      for (const { position } of problems) expect(position.line).toBeGreaterThan(0);
      if (parsed.ok && problems.length === 0) expect(summariseProse(parsed.tree).components).not.toContain('constructor');
    }),
    { numRuns: 1000, seed: 1 },
  );
});
