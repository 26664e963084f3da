import { z } from 'astro/zod';
import { entryShape } from './parts/entry.ts';
import { idSchema } from './parts/id.ts';
import { listSchema } from './parts/localised.ts';

/** The front matter of an editorial page. Its text is the file itself, one file per language. */
export const guideSchema = z.strictObject({
  ...entryShape,
  asked: listSchema.describe(
    'Words by which people ask about this, in the language of the file, and that its title and summary do not use; not shown.',
  ),
  title: z.string().trim().min(1).describe('The title in the language of the file.'),
  summary: z.string().trim().min(1).describe('One sentence for lists and search.'),
  slug: idSchema.optional().describe('The last part of the address in this language, where it differs from the file name.'),
  order: z.number().int().describe('Place in lists: low comes first.'),
});

export type Guide = z.output<typeof guideSchema>;
