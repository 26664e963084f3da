import { expect, test } from 'vitest';
import { RULES } from '#model/rules/index.ts';
import { reportOn } from '../../../content-tree.ts';
import { AUTHOR_FAULTS } from '../../../fixtures/author-faults.ts';

const EXCEPTION = (rule: string, file: string) => `- { rule: ${rule}, file: ${file}, reason: 'For the sake of this test.' }\n`;

/** For each rule the first fault whose report names it. */
const BROKEN = RULES.map(({ name }) => {
  for (const { files } of AUTHOR_FAULTS) {
    const place = new RegExp(`^(content/[^ :]+)[0-9:]* {2}${name}`, 'm').exec(reportOn(files));
    if (place) return { name, files, file: place[1] ?? '' };
  }
  throw new Error(`No fault breaks the rule ${name}`);
});

test.each(BROKEN)('$name can be broken, and an exception for that file is honoured', ({ name, files, file }) => {
  const report = reportOn({ ...files, 'exceptions.yml': EXCEPTION(name, file) });
  expect(report).not.toContain(`  ${name}`);
  expect(report).not.toContain('unused-exception');
});

test('every rule says what it forbids, why, and what is good and bad', () => {
  for (const { forbids, why, good, bad } of RULES) for (const text of [forbids, why, good, bad]) expect(text.length).toBeGreaterThan(10);
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});
