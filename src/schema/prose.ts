import { z } from 'astro/zod';
import { edtfDateSchema } from './parts/edtf-date.ts';

/** The front matter of a prose file beside an entry's facts. All of it may be left out. */
export const proseSchema = z.strictObject({
  lastReviewed: edtfDateSchema.optional().describe('The day this text was last read against its sources, where it differs from the entry.'),
});
