import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '#load/from-disk.ts';
import { readProseFile } from '#load/prose-file.ts';
import { readTextFile } from '#load/text-file.ts';
import { readYaml } from '#load/yaml-file.ts';
import { buildModel } from '#model/build-model.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import type { Issue } from '#schema/issue.ts';
import { validate } from '#schema/validate.ts';
import { toText } from '#report/text.ts';
import { withTree } from '../../content-tree.ts';
import { IS_LONG } from '../../long-run.ts';

const FILES = IS_LONG ? 10_000 : 1000;
/** Of so many files one is read with all others. */
const EVERY = 50;
/** Far more than a file takes on a slow machine, far less than a hang. */
const LONGEST = 1000;

/** What means something to YAML, Markdown, MDX or JavaScript, or to whoever wants to stop a program that reads them. */
const TOKENS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '(',
    ')',
    '"',
    "'",
    '`',
    '*',
    '_',
    '#',
    '!',
    '|',
    '\\',
    '\t',
    '\n',
    '\r',
    ' ',
    ',',
    ':',
    '%',
    '@',
    '&',
    '0',
  ],
  ...[
    '---\n',
    '- ',
    '? ',
    ': ',
    '&a ',
    '*a',
    '<<: *a\n',
    '!!js/function ',
    '|\n',
    '>-\n',
    '{a: ',
    '[[',
    'null',
    '~',
    '1e999',
    '2025-02-30',
  ],
  ...[
    '<Note>',
    '</Note>',
    '<Cite source="x" />',
    '{a}',
    '{/*',
    '*/}',
    '<!--',
    '![',
    '](',
    '<script>',
    'import x\n',
    'export ',
    '> ',
    '1. ',
    '    ',
  ],
  ...['__proto__: ', 'constructor: ', 'toString', '\u0000', '\u202E', '\uFEFF', '\u2028', '\u{1F600}'],
];
const DEEP = ['[', '{', '- ', '> ', '<Note>\n\n', '*a*', '  ', '(', '&a [*a,'];

const spot = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const change = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('insert' as const), spot, spot, fc.constantFrom(...TOKENS)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('cut' as const, 'double' as const, 'swap' as const), spot, spot, fc.constant('')) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('insert' as const),
      spot,
      spot,
      fc.tuple(fc.constantFrom(...DEEP), fc.integer({ min: 2, max: 300 })).map(([token, times]) => token.repeat(times)),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant('byte' as const), spot, spot, fc.constant('')) },
);

test('any number of mangled files are each reported or read, and none stops or holds up the check', { timeout: 120_000 }, () => {
  withTree({}, (root) => {
    const content = path.join(root, 'content');
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yml|mdx)$/.test(name));
    const sound = new Map(files.map((name) => [name, readFileSync(path.join(content, name))]));
    const times: { readonly file: string; readonly took: number }[] = [];
    let reported = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files.toSorted()), fc.array(change, { minLength: 1, maxLength: 4 }), (file, changes) => {
        const before = sound.get(file) ?? Buffer.of();
        writeFileSync(path.join(content, file), changes.reduce(mangle, before));
        const { issues, took } = timed(() => readAlone(root, `content/${file}`));
        // What else the machine does may hold up a file once, but not each time.
        const again = took < LONGEST ? [] : [1, 2, 3].map(() => timed(() => readAlone(root, `content/${file}`)).took);
        times.push({ file, took: Math.min(took, ...again) });
        if (issues.length > 0) {
          reported += 1;
          expect(toText(issues, 1)).not.toMatch(/\[object|undefined|NaN|\n {4}at /);
        }
        // To build the model of the whole takes longer than to read a file: not for each.
        if (times.length % EVERY === 0) {
          const { model, issues: ofAll } = buildModel(loadContent(root));
          if (ofAll.length === 0) expect(model.entries.size).toBeGreaterThan(0);
        }
        writeFileSync(path.join(content, file), before);
      }),
      { numRuns: FILES, seed: 1, endOnFailure: true },
    );
    const sorted = times.toSorted((a, b) => a.took - b.took);
    const [median, slowest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    process.stdout.write(
      `${FILES} files, ${reported} reported; each read in ${median?.took.toFixed(1)} ms (median), ${slowest?.took.toFixed(1)} ms at most (${slowest?.file})\n`,
    );
    expect(slowest?.took).toBeLessThan(LONGEST);
  });
});

function timed(read: () => Issue[]): { issues: Issue[]; took: number } {
  const start = performance.now();
  const issues = read();
  return { issues, took: performance.now() - start };
}

/** What the check does with one file: its bytes, its syntax, its fields. */
function readAlone(root: string, file: string): Issue[] {
  const issues: Issue[] = [];
  if (file.endsWith('.mdx')) readProseFile(root, file, file.includes('/guides/'), issues);
  else {
    const { text, issues: ofBytes } = readTextFile(path.join(root, file), file);
    const { value, issues: ofSyntax } = readYaml(file, text);
    issues.push(...ofBytes, ...ofSyntax);
    const collection = Object.values(COLLECTIONS).find(({ folder }) => file.startsWith(`content/${folder}/`));
    if (issues.length === 0 && collection) validate(collection.schema, value);
  }
  return issues;
}

type Change = readonly [kind: 'insert' | 'cut' | 'double' | 'swap' | 'byte', from: number, to: number, token: string];

/** Changes bytes, not letters, so that what is no UTF-8 comes about too. */
function mangle(bytes: Buffer, [kind, ...[one, other, token]]: Change): Buffer {
  const [from = 0, to = 0] = [one, other].map((place) => Math.floor(place * bytes.length)).toSorted((a, b) => a - b);
  const [before, part, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  switch (kind) {
    case 'insert':
      return Buffer.concat([before, Buffer.from(token), bytes.subarray(from)]);
    case 'cut':
      return Buffer.concat([before, after]);
    case 'double':
      return Buffer.concat([before, part, part, after]);
    case 'swap':
      return Buffer.concat([part, before, after]);
    case 'byte':
      return Buffer.concat([before, Buffer.of(0x80 + (to % 128)), bytes.subarray(from)]);
    default:
      return kind satisfies never;
  }
}
