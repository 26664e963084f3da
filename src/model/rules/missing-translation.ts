import { COLLECTIONS } from '#schema/collections.ts';
import { LANGUAGES } from '#schema/parts/localised.ts';
import { findingAt, type Rule } from './rule.ts';

export const missingTranslation: Rule = {
  name: 'missing-translation',
  forbids: 'A text in one language only: an error for initiatives, terms and guides, a warning for the rest.',
  why: 'Dutch and English are equal; a reader of the other language meets a notice instead of the text.',
  good: 'fcacp.nl.mdx and fcacp.en.mdx',
  bad: 'fcacp.nl.mdx alone',
  check: (model, { content }) =>
    content.entries.flatMap(({ kind, id, prose }) => {
      const entry = model.entries.get(`${kind}/${id}`);
      // A text that cannot be read is there all the same, and is reported by itself.
      const [written, another] = LANGUAGES.filter((language) => prose[language]);
      if (!entry || !written || another) return [];
      const missing = written === 'nl' ? 'en' : 'nl';
      const isStrict = kind === 'initiative' || kind === 'term' || kind === 'guide';
      return [
        findingAt(entry, [], {
          severity: isStrict ? 'error' : 'warning',
          message: `\`${entry.key}\` has a text in ${NAMES[written]} only.`,
          hint: `Add \`content/${COLLECTIONS[kind].folder}/${id}.${missing}.mdx\`.`,
        }),
      ];
    }),
};

const NAMES = { nl: 'Dutch', en: 'English' } as const;
