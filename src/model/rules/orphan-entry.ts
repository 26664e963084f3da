import type { Entry, Model } from '../types.ts';
import { findingAt, type Rule } from './rule.ts';

export const orphanEntry: Rule = {
  name: 'orphan-entry',
  forbids: 'An entry that nothing refers to and that refers to nothing; for a document: one that nothing cites or names.',
  why: 'Nobody reaches it by reading, and a source that proves nothing is ballast.',
  good: 'a document that a fact cites',
  bad: 'a document that nothing cites',
  check: (model) =>
    [...model.entries.values()]
      .filter((entry) => isOrphan(entry, model))
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
      ),
};

function isOrphan(entry: Entry, model: Model): boolean {
  if (entry.kind === 'guide') return false;
  const isNamed = model.referencesTo.has(entry.key);
  if (entry.kind === 'document') return !isNamed && !model.claimsByDocument.has(entry.id);
  return !isNamed && !model.referencesFrom.has(entry.key);
}
