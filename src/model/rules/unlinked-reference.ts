import { findReferences } from '#references/find-references.ts';
import { parseCitation } from '../citation.ts';
import { referenceKeysOf } from '../queries/references.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import type { EntryProse } from '../types.ts';
import type { Rule } from './rule.ts';

export const unlinkedReference: Rule = {
  name: 'unlinked-reference',
  forbids: 'A text that names an official paper by its number without a link to its document or a citation of it.',
  why: 'Whoever reads a number wants the paper.',
  good: 'See [32 123 VI, nr. 120](document/kst-32123-vi-120).',
  bad: 'See 32 123 VI, nr. 120.',
  check: (model, { written }) => {
    const documents = new Map<string, EntryKey>();
    for (const entry of model.entriesByKind.get('document') ?? [])
      for (const key of referenceKeysOf(entry).own) documents.set(key, entry.key);
    return written.flatMap((entry) =>
      Object.values(entry.prose).flatMap(({ file, body }) => {
        const linked = linkedDocuments(body);
        return body.blocks.flatMap(({ text, position }) =>
          findReferences(text).flatMap(({ key, start, end }) => {
            const document = documents.get(key);
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
