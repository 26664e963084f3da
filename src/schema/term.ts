import { z } from 'astro/zod';
import { claimShape } from './parts/citation.ts';
import { entryShape } from './parts/entry.ts';
import { localisedListSchema, localisedSchema } from './parts/localised.ts';
import { refSchema } from './parts/ref.ts';

/** A concept of the field. */
export const termSchema = z.strictObject({
  ...entryShape,
  label: localisedSchema.describe('The preferred term.'),
  abbreviation: z.string().trim().min(1).optional().describe('Its abbreviation.'),
  definition: localisedSchema.describe('What it means, in our own words.'),
  standing: z
    .enum(['preferred', 'historic'])
    .default('preferred')
    .describe('`historic` for a term that stays in names and citations only.'),
  aliases: localisedListSchema.default({ nl: [], en: [] }).describe('Older and other words for it, for search.'),
  related: z
    .array(refSchema('initiative', 'organisation', 'document', 'term', 'commitment', 'figure'))
    .default([])
    .describe('Entries to see with it.'),
  source: z
    .strictObject({ ...claimShape })
    .optional()
    .describe('Where the definition rests on a source.'),
});

export type Term = z.output<typeof termSchema>;
