import { z } from 'astro/zod';
import { COLLECTIONS } from '#schema/collections.ts';
import { guideSchema } from '#schema/guide.ts';
import { changesSchema } from '#schema/parts/change.ts';
import { CONFIDENCES } from '#schema/parts/citation.ts';
import { edtfDateSchema, daySchema } from '#schema/parts/edtf-date.ts';
import { localisedListSchema, localisedSchema } from '#schema/parts/localised.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { rolesSchema, topicsSchema } from '#schema/vocabulary.ts';

/*
 * The published form of the data, version 1. Fields may be added; none is renamed, removed or given another meaning
 * before version 2, which would stand beside it.
 */

export const DATA_VERSION = 1;

const addressesSchema = z
  .strictObject({ nl: z.string(), en: z.string() })
  .describe('An address for each language: absolute where the site knows its own, else from its root.');

/** The smallest things that can be cited; each has its own address on the page of its entry. */
const STATEMENT_TYPES = [
  'participation',
  'relation',
  'start',
  'end',
  'reporting-point',
  'event',
  'definition',
  'made',
  'status',
  'step',
  'name',
  'wrong-citation',
  'fact',
  'series',
  'check',
  'cites',
  'passage',
  'cell',
] as const;

const statementSchema = z.strictObject({
  id: z.string().describe('The end of its address on the page, after the `#`; permanent as long as it stands.'),
  type: z
    .enum(STATEMENT_TYPES)
    .describe('What sort of statement. `passage` is our gist of a place in the document; `cell` one number of a figure.'),
  text: localisedSchema.describe('The statement in words.'),
  value: z.number().optional().describe('Of a cell: the number.'),
  when: edtfDateSchema.optional().describe('When it was so.'),
  knownSince: edtfDateSchema.optional().describe('Since when it was known: the date of the earliest document it rests on.'),
  confidence: z.enum(CONFIDENCES).describe('How sure we are.'),
  caveat: localisedSchema.optional().describe('What a reader must know before using it.'),
  dispute: localisedSchema.optional().describe('What another source says.'),
  sources: z.array(z.string()).describe('Keys of `sources`.'),
});

const sourceSchema = z.strictObject({
  document: z.string().describe('The id of the document.'),
  title: localisedSchema.describe('The document.'),
  official: z.string().optional().describe('Its official reference, if it has one.'),
  apa: localisedSchema.describe('Its reference in APA style.'),
  chicago: localisedSchema.describe('Its reference in the style of Chicago, by author and date.'),
  place: localisedSchema.optional().describe('The place in it.'),
  gist: localisedSchema.optional().describe('What stands there, in our words.'),
  page: addressesSchema.describe('That place on this site.'),
  original: z.string().optional().describe('The document on the web.'),
});

const schemaField = z.string().describe('The address of the schema of this file.');

const recordShape = {
  $schema: schemaField,
  version: z.literal(DATA_VERSION).describe('The version of this form.'),
  id: z.string().describe('The permanent name of the entry: `initiative/fcacp`.'),
  title: localisedSchema.describe('What it is called.'),
  abbreviation: z.string().optional().describe('Its abbreviation.'),
  aliases: localisedListSchema.describe('Other and former names, spellings.'),
  summary: localisedSchema.describe('What it is, in a sentence or two.'),
  page: addressesSchema.describe('Its page.'),
  topics: z.array(z.string()).describe('Ids of topics.'),
  firstPublished: daySchema.describe('The day it first appeared.'),
  lastChanged: daySchema.optional().describe('The day of the last change.'),
  lastReviewed: edtfDateSchema.describe('The day it was last read against its sources.'),
  reviewDue: daySchema.describe('The day by which it is to be read again.'),
  changes: changesSchema.describe('What changed since it appeared, oldest first.'),
  refersTo: z.array(z.string()).describe('Entries it names.'),
  referredToBy: z.array(z.string()).describe('Entries that name it.'),
  statements: z.array(statementSchema).describe('Everything in it that can be cited by itself.'),
  sources: z.record(z.string(), sourceSchema).describe('The places its statements rest on, by `document#locator`.'),
};

/** A guide has the front matter of a text in each language. */
const guideFactsSchema = z.strictObject({ nl: guideSchema.optional(), en: guideSchema.optional() });

/** One entry of a kind as published: what every entry has, and the facts of its kind as editors wrote them. */
export function recordSchemaOf(kind: EntryKind): z.ZodType {
  const facts = kind === 'guide' ? guideFactsSchema : COLLECTIONS[kind].schema;
  return z.strictObject({
    ...recordShape,
    kind: z.literal(kind).describe('What sort of entry.'),
    facts: facts.describe('What editors wrote.'),
  });
}

/** The whole graph as published; its entries are those of `recordSchemaOf`. */
export const graphSchema = z.strictObject({
  $schema: schemaField,
  version: z.literal(DATA_VERSION).describe('The version of this form.'),
  title: localisedSchema.describe('The name of the site.'),
  licence: localisedSchema.describe('What the texts may be used for.'),
  topics: topicsSchema.describe('What entries can be about.'),
  roles: rolesSchema.describe('How an actor can take part in something.'),
  entries: z.array(z.unknown()).describe('Every entry, by kind, then by id.'),
  links: z
    .array(
      z.strictObject({
        from: z.string().describe('The entry that names.'),
        to: z.string().describe('The entry named.'),
        field: z.string().describe('The field in which it does, or `prose`.'),
      }),
    )
    .describe('Which entry names which.'),
});

export type StatementRecord = z.output<typeof statementSchema>;
export type SourceRecord = z.output<typeof sourceSchema>;
export type EntryRecord = z.output<z.ZodObject<typeof recordShape>> & { readonly kind: EntryKind; readonly facts: unknown };
export type Graph = z.output<typeof graphSchema>;
