import { findReferences } from '#references/find-references.ts';
import { baseOf, isSameReference } from '#references/key.ts';
import { parseCitation } from '../citation.ts';
import { referenceKeysOf } from '../queries/references.ts';
import type { EntryProse } from '../types.ts';
import type { Rule } from './rule.ts';

export const unlinkedReference: Rule = {
  name: 'unlinked-reference',
  forbids: 'A text that names an official paper by its number without a link to its document or a citation of it.',
  why: 'Whoever reads a number wants the paper.',
  good: 'See [32 123 VI, nr. 120](document/kst-32123-vi-120).',
  bad: 'See 32 123 VI, nr. 120.',
  check: (model, { written }) => {
    const numbered = (model.entriesByKind.get('document') ?? []).flatMap((entry) => {
      return referenceKeysOf(entry).own.map((key) => ({ key, document: entry.key }));
    });
    const documents = Map.groupBy(numbered, ({ key }) => baseOf(key));
    return written.flatMap((entry) =>
      Object.values(entry.prose).flatMap(({ file, body }) => {
        const linked = linkedDocuments(body);
        return body.blocks.flatMap(({ text, position }) =>
          findReferences(text).flatMap(({ key, start, end }) => {
            const document = documents.get(baseOf(key))?.find((each) => isSameReference(key, each.key))?.document;
            if (document === undefined || document === entry.key || linked.has(document)) return [];
            const written = text.slice(start, end);
            return {
              file,
              position,
              message: `The text names \`${written}\` and does not link it.`,
              hint: `Write \`[${written}](${document})\`, or cite it with \`<Cite source="${document.replace('document/', '')}" />\`.`,
            };
          }),
        );
      }),
    );
  },
};

function linkedDocuments({ links, citations }: EntryProse['body']): Set<string> {
  return new Set([...links.map(({ target }) => target), ...citations.map(({ citation }) => parseCitation(citation).documentKey)]);
}
