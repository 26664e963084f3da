import { z } from 'astro/zod';

/** The text of a source in an archive outside this project: `<document>/passages.json`. What else it holds is not read. */
export const archivedDocumentSchema = z.object({
  passages: z.array(z.object({ id: z.string(), text: z.string() })),
});
