import { z } from 'astro/zod';
import { claimShape } from './parts/citation.ts';
import { edtfDateSchema } from './parts/edtf-date.ts';
import { entryShape } from './parts/entry.ts';
import { localisedSchema } from './parts/localised.ts';
import { actorSchema, refSchema } from './parts/ref.ts';

export const COMMITMENT_STATES = ['announced', 'in-preparation', 'started', 'done', 'dropped', 'unknown'] as const;

/** A promise or expectation stated in a document, and what became of it. */
export const commitmentSchema = z.strictObject({
  ...entryShape,
  title: localisedSchema.describe('What was promised, in a few words that begin with a verb.'),
  summary: localisedSchema.describe('The promise and, if known, its outcome, in one or two sentences.'),
  kind: z.enum(['promise', 'expectation']).describe('A promise by the one who can keep it, or an expectation.'),
  by: z.array(actorSchema).min(1).describe('Who is to do it.'),
  to: z.array(actorSchema).default([]).describe('To whom it was promised.'),
  about: z.array(refSchema('initiative', 'organisation')).default([]).describe('Which initiatives it is about.'),
  madeIn: z
    .strictObject({ when: edtfDateSchema.describe('The date of the promise.'), ...claimShape })
    .describe('Where and when it was made.'),
  due: edtfDateSchema.optional().describe('When it should be done, if the source says so.'),
  trail: z
    .array(
      z.strictObject({
        state: z.enum(COMMITMENT_STATES).describe('The state according to the source.'),
        when: edtfDateSchema.describe('The date of that statement.'),
        note: localisedSchema.describe('What the source says, in our own words.'),
        ...claimShape,
      }),
    )
    .default([])
    .describe('Every later statement, oldest first. Empty means: not traced.'),
});

export type Commitment = z.output<typeof commitmentSchema>;
