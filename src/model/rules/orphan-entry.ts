import { parseCitation } from '../citation.ts';
import { referencesOf } from '../references-of.ts';
import type { WrittenEntry } from '../types.ts';
import { findingAt, type Rule } from './rule.ts';

export const orphanEntry: Rule = {
  name: 'orphan-entry',
  forbids: 'An entry that nothing refers to and that refers to nothing; for a document: one that nothing cites or names.',
  why: 'Nobody reaches it by reading, and a source that proves nothing is ballast.',
  good: 'a document that a fact cites',
  bad: 'a document that nothing cites',
  check: (model, { written, content }) => {
    // What cannot be read may name any of them.
    if (content.entries.some(({ value }) => value === undefined)) return [];
    const named = new Set<string>(written.flatMap((entry) => [...referencesOf(entry).map(({ to }) => to), ...documentsIn(entry)]));
    return [...model.entries.values()]
      .filter(({ kind }) => kind !== 'guide')
      .filter((entry) => !named.has(entry.key) && (entry.kind === 'document' || referencesOf(entry).length === 0))
      .map((entry) =>
        findingAt(entry, [], {
          severity: 'warning',
          message:
            entry.kind === 'document'
              ? `Nothing cites \`${entry.id}\`.`
              : `\`${entry.key}\` stands alone: nothing refers to it, and it refers to nothing.`,
          hint:
            entry.kind === 'document'
              ? 'Cite it where it proves something, or remove it.'
              : 'Name it where it plays a part, or add what it relates to.',
        }),
      );
  },
};

function documentsIn({ fields, prose }: WrittenEntry): string[] {
  const inFields = fields.filter(({ meta }) => meta.field === 'citation').map(({ value }) => String(value));
  const inProse = Object.values(prose).flatMap(({ body }) => body.citations.map(({ citation }) => citation));
  return [...inFields, ...inProse].map((citation) => parseCitation(citation).documentKey);
}
