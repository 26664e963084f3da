import { z } from 'astro/zod';
import { claimShape } from './citation.ts';
import { localisedSchema } from './localised.ts';
import { urlSchema } from './url.ts';

/** A place where the public can report; the guide on reporting lists them all. */
export const reportingPointSchema = z.strictObject({
  what: localisedSchema.describe('What to report here, in one sentence.'),
  url: urlSchema.describe('The address of the form.'),
  phone: z.string().trim().min(3).optional().describe('A public telephone number of the service, never of a person.'),
  ...claimShape,
});
