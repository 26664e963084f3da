import { z } from 'astro/zod';

/** A web address. Only `https:` and, for old sources, `http:`. */
export const urlSchema = z.url({ protocol: /^https?$/, error: 'expects a web address that begins with `https://`' }).meta({ field: 'url' });
