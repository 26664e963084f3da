import { z } from 'astro/zod';

/** A country as ISO 3166-1 alpha-2, or `EU` for the European Union. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'expects a country as two capital letters, such as `NL`, `US`, `GB`, or `EU`' })
  .meta({ field: 'country' });
