import { z } from 'astro/zod';
import { audienceSchema } from './audience.ts';
import { changesSchema } from './change.ts';
import { claimShape } from './citation.ts';
import { daySchema, edtfDateSchema } from './edtf-date.ts';
import { idSchema } from './id.ts';
import { LANGUAGES, localisedListSchema, localisedSchema } from './localised.ts';
import { actorSchema, refSchema } from './ref.ts';
import { urlSchema } from './url.ts';

/** What every entry carries. */
export const entryShape = {
  audience: audienceSchema.describe(
    'Who may see this entry: `public`, `internal` or `restricted`. Required, so that nothing is published by accident.',
  ),
  topics: z
    .array(idSchema.meta({ field: 'topic' }))
    .default([])
    .describe('Ids from `topics.yml`.'),
  asked: localisedListSchema
    .default({ nl: [], en: [] })
    .describe(
      'Words by which people ask about this and that its names and summary do not use, for search; not shown: `closing sites` for a filter.',
    ),
  firstPublished: daySchema.describe('The day this entry first appeared; never changed afterwards.'),
  lastReviewed: edtfDateSchema.describe('The day somebody last read this entry against its sources.'),
  reviewBy: daySchema.optional().describe('When it must be read again, where that is not after the usual time for its kind.'),
  openQuestions: z
    .array(localisedSchema)
    .default([])
    .describe('What we looked for and did not find, one question each; shown as "What we do not know yet".'),
  changes: changesSchema.describe(
    'What changed in this entry since it first appeared, oldest first; shown on the page, in "What changed" and in the feeds.',
  ),
  formerIds: z.array(idSchema).default([]).describe('Earlier file names; their addresses lead here.'),
};

/** The names of something that acts. */
export const namesShape = {
  name: localisedSchema.describe('The name to show. Where a body has no Dutch name, repeat the official one and set `nameLanguage`.'),
  nameLanguage: z.enum(LANGUAGES).optional().describe('The language of the official name, where the other language borrows it.'),
  abbreviation: z.string().trim().min(1).optional().describe('The usual abbreviation, such as `FCACP`.'),
  formerNames: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).describe('The former or later name.'),
        language: z.enum(LANGUAGES).describe('Its language.'),
        abbreviation: z.string().trim().min(1).optional().describe('Its abbreviation.'),
        current: z.boolean().default(false).describe('True where this is the name used today.'),
        when: edtfDateSchema.optional().describe('When the name was in use, if known.'),
        ...claimShape,
      }),
    )
    .default([])
    .describe('Earlier and later names, each with its source.'),
  aliases: localisedListSchema
    .default({ nl: [], en: [] })
    .describe('What people may type: spellings, other names, historic words. For search; shown on the page as other names.'),
  summary: localisedSchema.describe('One or two sentences that say what this is.'),
};

/** The kinds of relation between entries; `model/relations.ts` names the inverse of each. */
export const RELATION_KINDS = [
  'predecessor',
  'part-of',
  'counterpart',
  'drives',
  'need-for',
  'member-of',
  'legal-basis',
  'related',
] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/** Statements an actor's entry can make: participations, relations, statuses and other facts. */
export const statementsShape = {
  participants: z
    .array(
      z.strictObject({
        actor: actorSchema.describe('Who takes part.'),
        role: idSchema.meta({ field: 'role' }).describe('An id from `roles.yml`.'),
        roleStated: z
          .boolean()
          .default(true)
          .describe('False where the source states no role; then `role` is `member` and the page says so.'),
        when: edtfDateSchema.optional().describe('From when until when, if known.'),
        note: localisedSchema.optional().describe('What the role meant here.'),
        ...claimShape,
      }),
    )
    .default([])
    .describe('Who takes part in this, in which role, and since when.'),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(RELATION_KINDS).describe('How this entry stands to the other; the inverse is derived.'),
        to: refSchema('initiative', 'organisation', 'document').describe('The other entry.'),
        when: edtfDateSchema.optional().describe('From when until when, if known.'),
        note: localisedSchema.optional().describe('What the relation means here.'),
        ...claimShape,
      }),
    )
    .default([])
    .describe('Relations other than taking part. State each one once, in one direction.'),
  facts: z
    .array(
      z.strictObject({
        id: idSchema.describe('A short permanent id; the address of this fact ends in it.'),
        text: localisedSchema.describe('The fact, in one sentence of our own.'),
        when: edtfDateSchema.optional().describe('When it was so.'),
        ...claimShape,
      }),
    )
    .default([])
    .describe('Single facts worth citing that no other field holds.'),
  links: z
    .array(z.strictObject({ url: urlSchema.describe('The address.'), label: localisedSchema.describe('What is there.') }))
    .default([])
    .describe('The official place on the web.'),
};
