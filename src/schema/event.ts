import { z } from 'astro/zod';
import { claimShape } from './parts/citation.ts';
import { edtfDateSchema } from './parts/edtf-date.ts';
import { entryShape } from './parts/entry.ts';
import { localisedSchema } from './parts/localised.ts';
import { actorSchema, refSchema } from './parts/ref.ts';

export const EVENT_KINDS = [
  'launch',
  'debate',
  'publication',
  'decision',
  'meeting',
  'legal',
  'renaming',
  'ending',
  'campaign',
  'ruling',
] as const;

/** Something that happened on a date, however imprecise. */
export const eventSchema = z.strictObject({
  ...entryShape,
  kind: z.enum(EVENT_KINDS).describe('What sort of event.'),
  title: localisedSchema.describe('What happened, in a few words.'),
  summary: localisedSchema.optional().describe('One or two sentences more.'),
  when: edtfDateSchema.describe('When it happened.'),
  about: z
    .array(refSchema('initiative', 'organisation', 'document', 'commitment'))
    .default([])
    .describe('The entries it is part of the history of.'),
  participants: z.array(actorSchema).default([]).describe('Who took part.'),
  ...claimShape,
  audience: entryShape.audience,
});

export type EventEntry = z.output<typeof eventSchema>;
