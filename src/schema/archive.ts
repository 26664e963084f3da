import { z } from 'astro/zod';

/** The text of a source in an archive outside this project: `<document>/passages.json`. What else it holds is not read. */
export const archivedDocumentSchema = z.object({
  /** Begins with `Part` or `Extract` where the text is not whole. */
  note: z.string().optional(),
  passages: z.array(z.object({ id: z.string(), text: z.string() })),
});
