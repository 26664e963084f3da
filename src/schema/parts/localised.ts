import { z } from 'astro/zod';

/** The languages of the knowledge base. Both are equal: neither is the translation of the other. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A short text in both languages. */
export const localisedSchema = z
  .strictObject({
    nl: z.string().trim().min(1).describe('The Dutch text.'),
    en: z.string().trim().min(1).describe('The English text.'),
  })
  .meta({ field: 'localised' });

/** A list of words, which may be left out. */
export const listSchema = z.array(z.string().trim().min(1)).default([]);

/** A list of words per language; either list may be left out. */
export const localisedListSchema = z.strictObject({
  nl: listSchema.describe('The Dutch ones.'),
  en: listSchema.describe('The English ones.'),
});

export type Localised = z.output<typeof localisedSchema>;
