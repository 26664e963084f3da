import { z } from 'astro/zod';
import { SITE, type Edition } from '#site.ts';

/** The audiences, from the widest to the narrowest. An edition holds nothing narrower than its own. */
export const AUDIENCES = Object.keys(SITE.editions) as readonly Edition[];

export type Audience = Edition;

export const audienceSchema = z.enum(AUDIENCES).meta({ field: 'audience' });

/** Whether the first has readers that the second has not. */
export function isWider(a: Audience, b: Audience): boolean {
  return AUDIENCES.indexOf(a) < AUDIENCES.indexOf(b);
}
