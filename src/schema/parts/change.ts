import { z } from 'astro/zod';
import { audienceSchema } from './audience.ts';
import { daySchema } from './edtf-date.ts';
import { localisedSchema } from './localised.ts';

/** What a change can be about; `model/changes.ts` says which statements each kind may point at. */
export const CHANGE_KINDS = ['status', 'participant', 'relation', 'name', 'figure', 'fact', 'source', 'text', 'correction'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change to an entry by its meaning, in one line that a reader understands without the entry beside it. */
const changeSchema = z.strictObject({
  when: daySchema.describe('The day of the change.'),
  kind: z.enum(CHANGE_KINDS).describe('What changed.'),
  text: localisedSchema.describe('The change in one sentence of our own.'),
  at: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe(
      'Where it can be seen: the end of the address of the statement on the page, after the `#`; of a `source` the id of the document. Needed for all kinds but `text` and `correction`.',
    ),
  audience: audienceSchema.optional().describe('Only where this change is for fewer readers than its entry.'),
});

export const changesSchema = z.array(changeSchema).default([]);

export type Change = z.output<typeof changeSchema>;
