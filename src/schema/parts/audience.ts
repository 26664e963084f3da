import { z } from 'astro/zod';

/** The audiences, from the widest to the narrowest. An edition holds nothing narrower than its own. */
export const AUDIENCES = ['public', 'internal', 'restricted'] as const;

export type Audience = (typeof AUDIENCES)[number];

export const audienceSchema = z.enum(AUDIENCES).meta({ field: 'audience' });
