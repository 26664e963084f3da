import { z } from 'astro/zod';
import { claimShape, datedClaimSchema } from './parts/citation.ts';
import { countrySchema } from './parts/code.ts';
import { edtfDateSchema } from './parts/edtf-date.ts';
import { entryShape, namesShape, statementsShape } from './parts/entry.ts';
import { localisedSchema } from './parts/localised.ts';
import { reportingPointSchema } from './parts/reporting-point.ts';

export const INITIATIVE_KINDS = [
  'coalition',
  'task-force',
  'platform',
  'alliance',
  'centre',
  'delegation',
  'programme',
  'plan',
  'campaign',
  'pilot',
  'measure',
  'reporting-service',
  'training',
  'monitor',
] as const;

export const INITIATIVE_STATES = ['announced', 'in-preparation', 'active', 'ended', 'abandoned', 'merged', 'unknown'] as const;

export const SCOPES = ['national', 'european', 'regional', 'international'] as const;

/** An undertaking in which several parties cooperate, or that one party runs for all. */
export const initiativeSchema = z.strictObject({
  ...entryShape,
  kind: z.enum(INITIATIVE_KINDS).describe('What sort of undertaking.'),
  ...namesShape,
  scope: z.enum(SCOPES).describe('How far it reaches.'),
  countries: z.array(countrySchema).default([]).describe('The countries it is based in, as two letters: `NL`, `US`, `GB`, or `EU`.'),
  start: datedClaimSchema.optional().describe('When it began.'),
  end: datedClaimSchema.optional().describe('When it ended, if it did.'),
  status: z
    .array(
      z.strictObject({
        state: z.enum(INITIATIVE_STATES).describe('The state.'),
        when: edtfDateSchema.describe('Since when, or on which date, the source says so.'),
        note: localisedSchema.optional().describe('In a few words, what the source says.'),
        ...claimShape,
      }),
    )
    .min(1)
    .describe('The trail of states, oldest first. Use `unknown` where nothing later was found.'),
  reportingPoint: reportingPointSchema.optional().describe('Where the public can report, if this is such a place.'),
  ...statementsShape,
});

export type Initiative = z.output<typeof initiativeSchema>;
