import { abbreviationOf, titleOf } from '../names.ts';
import type { Entry } from '../types.ts';
import { issueAt, type Rule } from './rule.ts';

export const duplicateName: Rule = {
  name: 'duplicate-name',
  forbids: 'Two entries of one kind with the same name or abbreviation.',
  why: 'They are one entry written twice, or readers cannot tell them apart.',
  good: 'abbreviation: EFC in one initiative only',
  bad: 'abbreviation: EFC in two initiatives',
  check: (model) => {
    const seen = new Map<string, Entry>();
    return [...model.entries.values()].filter(isNamed).flatMap((entry) => {
      const names = new Set(
        [titleOf(entry).nl, titleOf(entry).en, abbreviationOf(entry)]
          .filter((name) => name !== undefined)
          .map((name) => name.toLowerCase()),
      );
      return [...names].flatMap((name) => {
        const key = `${entry.kind} ${name}`;
        const other = seen.get(key);
        if (!other) seen.set(key, entry);
        if (!other || other === entry) return [];
        return [
          issueAt(entry, [], {
            rule: 'duplicate-name',
            severity: 'error',
            message: `\`${name}\` is also the name of \`${other.key}\` (\`${other.file}\`).`,
            hint: 'Merge the two, or give one a name that tells them apart.',
          }),
        ];
      });
    });
  },
};

function isNamed(entry: Entry): boolean {
  return entry.kind === 'initiative' || entry.kind === 'organisation' || entry.kind === 'term';
}
