import { z } from 'astro/zod';

/** What an id looks like: lower case, digits and single hyphens, beginning with a letter. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id inside a file (of a passage section, a series, a fact). The id of an entry is its file name. */
export const idSchema = z
  .string()
  .regex(ID_PATTERN, { error: 'expects an id of lower-case letters, digits and single hyphens, such as `payment-flows`' });
