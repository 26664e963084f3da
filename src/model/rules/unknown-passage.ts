import { findNearest, suggest } from '#schema/nearest.ts';
import { CITATION_PATTERN } from '#schema/parts/citation.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { parseCitation } from '../citation.ts';
import type { Model } from '../types.ts';
import { findingAt, type Finding, type Rule } from './rule.ts';

export const unknownPassage: Rule = {
  name: 'unknown-passage',
  forbids: 'A citation of a document, passage or table cell that is not held, and one that names no passage of a document that has them.',
  why: 'A citation that leads nowhere proves nothing.',
  good: 'cite: [kst-32123-vi-120#bof.1]',
  bad: 'cite: [kst-32123-vi-120#bof.9]',
  check: (model, { known, written }) =>
    written.flatMap((entry) => {
      const inFields = entry.fields
        .filter(({ meta }) => meta.field === 'citation')
        .flatMap(({ path, value }) => {
          const problem = findProblem(String(value), model, known);
          return problem ? [findingAt(entry, path, problem)] : [];
        });
      const inProse = Object.values(entry.prose).flatMap(({ file, body }) =>
        body.citations.flatMap(({ citation, position }): Finding[] => {
          const problem = CITATION_PATTERN.test(citation) ? findProblem(citation, model, known) : undefined;
          return problem ? [{ file, position, ...problem }] : [];
        }),
      );
      return [...inFields, ...inProse];
    }),
};

function findProblem(
  citation: string,
  model: Model,
  known: ReadonlySet<EntryKey>,
): { message: string; hint: string | undefined } | undefined {
  const { document, documentKey, locator, passage, cell } = parseCitation(citation);
  const entry = model.entries.get(documentKey);
  if (!entry) {
    if (known.has(documentKey)) return undefined;
    const documents = [...known].filter((key) => key.startsWith('document/')).map((key) => key.slice('document/'.length));
    const nearest = findNearest(document, documents);
    return {
      message: `The document \`${document}\` does not exist.`,
      hint: nearest ? `Did you mean \`${nearest}\`?` : `Add \`content/documents/${document}.yml\`.`,
    };
  }
  if (entry.kind !== 'document') return undefined;
  const { passages } = entry.facts;
  if (locator === undefined) {
    if (passages.length === 0) return undefined;
    return {
      message: `\`${document}\` is cited without a passage, but its passages are known.`,
      hint: `Write \`${document}#${passages[0]?.id}\` or another passage.`,
    };
  }
  if (passage === undefined) return undefined;
  const found = passages.find(({ id }) => id === passage);
  if (!found) {
    const ids = passages.map(({ id }) => id);
    const hint =
      ids.length === 0
        ? 'Its passages are not known: cite it as a whole, or by page as `#p. 3`.'
        : (suggest(passage, ids) ?? `See its passages in \`content/documents/${document}.yml\`.`);
    return { message: `\`${document}\` has no passage \`${passage}\`.`, hint };
  }
  if (!cell) return undefined;
  if (!found.rows || !found.columns)
    return { message: `The passage \`${passage}\` is not a table with rows and columns.`, hint: 'Cite the passage without a cell.' };
  if (!found.rows.includes(cell.row))
    return { message: `The table \`${passage}\` has no row \`${cell.row}\`.`, hint: suggest(cell.row, found.rows) };
  if (!found.columns.includes(cell.column))
    return { message: `The table \`${passage}\` has no column \`${cell.column}\`.`, hint: suggest(cell.column, found.columns) };
  return undefined;
}
