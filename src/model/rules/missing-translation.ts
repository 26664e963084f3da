import { COLLECTIONS } from '#schema/collections.ts';
import { LANGUAGES } from '#schema/parts/localised.ts';
import { issueAt, type Rule } from './rule.ts';

export const missingTranslation: Rule = {
  name: 'missing-translation',
  forbids: 'A text in one language only: an error for initiatives, terms and guides, a warning for the rest.',
  why: 'Dutch and English are equal; a reader of the other language meets a notice instead of the text.',
  good: 'fcacp.nl.mdx and fcacp.en.mdx',
  bad: 'fcacp.nl.mdx alone',
  check: (model) =>
    [...model.entries.values()].flatMap((entry) => {
      const written = LANGUAGES.filter((language) => entry.prose[language]);
      if (written.length !== 1) return [];
      const missing = LANGUAGES.find((language) => language !== written[0]) ?? 'en';
      const isStrict = entry.kind === 'initiative' || entry.kind === 'term' || entry.kind === 'guide';
      const file = `content/${COLLECTIONS[entry.kind].folder}/${entry.id}.${missing}.mdx`;
      return [
        issueAt(entry, [], {
          rule: 'missing-translation',
          severity: isStrict ? 'error' : 'warning',
          message: `\`${entry.key}\` has a text in ${NAMES[written[0] ?? 'nl']} only.`,
          hint: `Add \`${file}\`.`,
        }),
      ];
    }),
};

const NAMES = { nl: 'Dutch', en: 'English' } as const;
