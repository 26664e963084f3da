import { z } from 'astro/zod';
import { datedClaimSchema } from './parts/citation.ts';
import { countrySchema } from './parts/code.ts';
import { entryShape, namesShape, statementsShape } from './parts/entry.ts';
import { reportingPointSchema } from './parts/reporting-point.ts';

export const ORGANISATION_KINDS = [
  'ministry',
  'government-body',
  'police',
  'prosecution',
  'parliament',
  'regulator',
  'hotline',
  'ngo',
  'company',
  'trade-association',
  'igo',
  'network',
  'group',
] as const;

export const SECTORS = ['public', 'private', 'civil-society', 'international'] as const;

/** A body that acts. `group` is for bodies a source names only together, such as "internet service providers". */
export const organisationSchema = z.strictObject({
  ...entryShape,
  kind: z.enum(ORGANISATION_KINDS).describe('What sort of body.'),
  ...namesShape,
  sector: z.enum(SECTORS).describe('Public, private, civil society or international.'),
  country: countrySchema.optional().describe('Where it is based, as two letters; leave out where it is not bound to one country.'),
  start: datedClaimSchema.optional().describe('When it was set up.'),
  end: datedClaimSchema.optional().describe('When it ceased, if it did.'),
  reportingPoint: reportingPointSchema.optional().describe('Where the public can report, if this is such a place.'),
  ...statementsShape,
});

export type Organisation = z.output<typeof organisationSchema>;
