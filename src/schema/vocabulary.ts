import { z } from 'astro/zod';
import { idSchema } from './parts/id.ts';
import { localisedListSchema, localisedSchema } from './parts/localised.ts';

/** The topics of `topics.yml`: what an entry can be about. */
export const topicsSchema = z.array(
  z.strictObject({
    id: idSchema.describe('Permanent id; part of addresses.'),
    label: localisedSchema.describe('Its name.'),
    definition: localisedSchema.describe('What belongs here.'),
  }),
);

/** The roles of `roles.yml`: how an actor can take part in something. */
export const rolesSchema = z.array(
  z.strictObject({
    id: idSchema.describe('Permanent id.'),
    label: localisedSchema.describe('The role, as said of the actor: "member".'),
    inverse: localisedSchema.describe('As said of the undertaking from the actor\'s side: "member of".'),
    definition: localisedSchema.describe('When to use it.'),
    asked: localisedListSchema
      .default({ nl: [], en: [] })
      .describe('Verbs and other words by which people ask who has this role, for search: "pays" for a funder.'),
  }),
);

/** The rule violations that are allowed for now; one that is not needed is itself an error. */
export const exceptionsSchema = z.array(
  z.strictObject({
    rule: z.string().min(1).describe('The id of the rule, as printed by the check.'),
    file: z.string().min(1).describe('The file it is allowed in, such as `content/events/x.yml`.'),
    reason: z.string().min(10).describe('Why, and until when.'),
  }),
);

/** The decisions of `compounds.yml`: by which parts of Dutch compounds search may find a word. */
export const compoundsSchema = z.array(
  z.strictObject({
    word: z
      .string()
      .regex(/^[a-z]{3,}$/, { error: 'expects one word in lower case without accents, three letters or more' })
      .describe('The word, in lower case without accents.'),
    is: z
      .enum(['part', 'never', 'whole'])
      .describe('`part` may be a part of a compound, `never` is no part of any, `whole` is a word that is not split.'),
  }),
);

export type Topic = z.output<typeof topicsSchema>[number];
export type Role = z.output<typeof rolesSchema>[number];
export type Exception = z.output<typeof exceptionsSchema>[number];
export type Compound = z.output<typeof compoundsSchema>[number];
