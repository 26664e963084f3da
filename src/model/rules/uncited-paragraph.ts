import type { Rule } from './rule.ts';

export const uncitedParagraph: Rule = {
  name: 'uncited-paragraph',
  forbids: 'A paragraph, list or table in the prose of an initiative, organisation or document with a number in it but without a citation.',
  why: 'A number without a source cannot be taken to a meeting.',
  good: 'It began in 2006.<Cite source="icmec-fcacp" />',
  bad: 'It began in 2006.',
  check: (_, { written }) =>
    written.flatMap((entry) => {
      if (entry.kind === 'guide' || entry.kind === 'term') return [];
      return Object.values(entry.prose).flatMap(({ file, body }) =>
        body.blocks
          .filter((block) => !block.isCited && /\d/.test(block.text))
          .map((block) => ({
            file,
            position: block.position,
            message: `This paragraph states a number or date without a source: "${block.text.slice(0, 50)}…".`,
            hint: 'Add `<Cite source="document#passage" />` after the sentence.',
          })),
      );
    }),
};
