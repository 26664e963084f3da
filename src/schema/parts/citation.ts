import { z } from 'astro/zod';
import { audienceSchema } from './audience.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { localisedSchema } from './localised.ts';

/** `document`, or `document#locator`: a passage id, a table cell, or a page, article or section. */
export const CITATION_PATTERN =
  /^(?<document>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:#(?<locator>[a-z0-9]+(?:[.-][a-z0-9]+)*(?:\[[^[\],]+,[^[\],]+\])?|(?:p|pp|art|§)\.? [0-9][0-9a-z()–-]*))?$/;

/** Where a statement can be checked: a document and the place in it. */
const citationSchema = z
  .string()
  .regex(CITATION_PATTERN, {
    error: 'expects `document#passage`, such as `kst-32123-vi-120#bof.1`, or `document#p. 3` for a page',
  })
  .meta({ field: 'citation' });

/** How sure we are: read in an official or first-hand source, read in a secondary one, or not found in any. */
export const CONFIDENCES = ['confirmed', 'likely', 'unverified'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

const citationsSchema = z.array(citationSchema).min(1, { error: 'expects at least one citation: nothing stands here without a source' });

/** What every claim carries besides its own fields. */
export const claimShape = {
  cite: citationsSchema.describe('Where this can be checked: one or more of `document#passage`.'),
  evidence: z
    .array(z.string().trim().min(1))
    .optional()
    .describe('Short terms (numbers, names, dates) that a reader will find at the cited place.'),
  confidence: z
    .enum(CONFIDENCES)
    .default('confirmed')
    .describe(
      '`confirmed` (official or first-hand source), `likely` (secondary source, or sources differ), `unverified` (internal edition only).',
    ),
  dispute: z
    .strictObject({
      text: localisedSchema.describe('What the other source says.'),
      cite: citationsSchema.describe('Where the other source says it.'),
    })
    .optional()
    .describe('The other side, where two sources disagree.'),
  caveat: localisedSchema.optional().describe('What a reader must know before using this.'),
  recordedFrom: edtfDateSchema.optional().describe('Since when this was known, where that is not the date of the earliest document cited.'),
  audience: audienceSchema.optional().describe('Only where this claim is narrower than its entry.'),
};

/** A dated statement on its own: a start, an end. */
export const datedClaimSchema = z.strictObject({
  when: edtfDateSchema.describe('The date.'),
  ...claimShape,
});
