import { LANGUAGES } from '#schema/parts/localised.ts';
import { slugOf } from '../names.ts';
import type { EntryOf } from '../types.ts';
import type { Rule } from './rule.ts';

export const duplicateAddress: Rule = {
  name: 'duplicate-address',
  forbids: 'Two guides with the same address in one language.',
  why: 'One of them would silently replace the other.',
  good: 'slug: over in one Dutch guide only',
  bad: 'slug: over in two Dutch guides',
  check: (model) => {
    const guides = [...model.entries.values()].filter((entry): entry is EntryOf<'guide'> => entry.kind === 'guide');
    return LANGUAGES.flatMap((language) => {
      const seen = new Map<string, EntryOf<'guide'>>();
      return guides.flatMap((guide) => {
        const slug = slugOf(guide, language);
        const other = seen.get(slug);
        seen.set(slug, other ?? guide);
        if (!other) return [];
        return [
          {
            file: guide.prose[language]?.file ?? guide.file,
            position: guide.locate(['slug']),
            message: `The guides \`${other.id}\` and \`${guide.id}\` have the same address \`${slug}\` in ${language}.`,
            hint: 'Give one of them another `slug`.',
          },
        ];
      });
    });
  },
};
