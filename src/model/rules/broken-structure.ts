import type { Issue } from '#schema/issue.ts';
import { suggest } from '#schema/nearest.ts';
import type { EntryOf } from '../types.ts';
import { issueAt, type Rule } from './rule.ts';

export const brokenStructure: Rule = {
  name: 'broken-structure',
  forbids: 'A passage in a section that is not declared, a note to a passage that is not there, and an entry that refers to itself.',
  why: 'The document page could not place the passage.',
  good: 'noteTo: open.1',
  bad: 'noteTo: opne.1',
  check: (model) => [
    ...[...model.entries.values()].flatMap((entry) => (entry.kind === 'document' ? checkPassages(entry) : [])),
    ...[...model.referencesFrom].flatMap(([key, references]) => {
      const entry = model.entries.get(key);
      const own = references.find(({ to }) => to === key);
      return entry && own
        ? [issueAt(entry, [own.field], problem(`\`${key}\` refers to itself in \`${own.field}\`.`, 'Remove the reference.'))]
        : [];
    }),
  ],
};

function checkPassages(entry: EntryOf<'document'>): Issue[] {
  const sections = entry.facts.sections.map(({ id }) => id);
  const passages = entry.facts.passages.map(({ id }) => id);
  return entry.facts.passages.flatMap((passage, index) => {
    const at = (field: string, message: string, hint: string | undefined) =>
      issueAt(entry, ['passages', index, field], problem(message, hint));
    return [
      ...(passage.section !== undefined && !sections.includes(passage.section)
        ? [
            at(
              'section',
              `There is no section \`${passage.section}\` in \`sections\`.`,
              suggest(passage.section, sections) ?? 'Declare it under `sections`.',
            ),
          ]
        : []),
      ...(passage.noteTo !== undefined && !passages.includes(passage.noteTo)
        ? [at('noteTo', `There is no passage \`${passage.noteTo}\` for this note.`, suggest(passage.noteTo, passages))]
        : []),
    ];
  });
}

function problem(message: string, hint: string | undefined) {
  return { rule: 'broken-structure', severity: 'error' as const, message, hint };
}
