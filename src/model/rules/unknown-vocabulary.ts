import { VOCABULARIES } from '#schema/collections.ts';
import { suggest } from '#schema/nearest.ts';
import { findingAt, type Rule } from './rule.ts';

export const unknownVocabulary: Rule = {
  name: 'unknown-vocabulary',
  forbids: 'A topic or role that is not in `topics.yml` or `roles.yml`.',
  why: 'Filters and wordings exist only for what the vocabularies define.',
  good: 'role: member',
  bad: 'role: particpant',
  check: (_, { written, words }) =>
    written.flatMap((entry) =>
      entry.fields.flatMap(({ path, meta, value }) => {
        if (meta.field !== 'topic' && meta.field !== 'role') return [];
        const known = words[meta.field];
        if (!known || known.has(String(value))) return [];
        const file = meta.field === 'topic' ? VOCABULARIES.topics.file : VOCABULARIES.roles.file;
        return [
          findingAt(entry, path, {
            message: `\`${String(value)}\` is not a ${meta.field} of \`${file}\`.`,
            hint: suggest(String(value), [...known]) ?? `Add it to \`content/${file}\`.`,
          }),
        ];
      }),
    ),
};
