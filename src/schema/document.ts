import { z } from 'astro/zod';
import { claimShape } from './parts/citation.ts';
import { languageSchema } from './parts/code.ts';
import { edtfDateSchema } from './parts/edtf-date.ts';
import { entryShape } from './parts/entry.ts';
import { idSchema } from './parts/id.ts';
import { localisedSchema } from './parts/localised.ts';
import { actorSchema, refSchema } from './parts/ref.ts';
import { urlSchema } from './parts/url.ts';

export const DOCUMENT_KINDS = [
  'parliamentary-paper',
  'parliamentary-question',
  'letter',
  'report',
  'annual-report',
  'law',
  'treaty',
  'eu-act',
  'eu-proposal',
  'official-gazette',
  'press-release',
  'news',
  'web-page',
  'speech',
  'encyclopaedia',
] as const;

export const READING_STATUSES = ['whole', 'part', 'reference-only'] as const;

export const PASSAGE_KINDS = ['paragraph', 'article', 'title', 'table', 'note', 'signature', 'page', 'section'] as const;

/** `open.1`, `pol.table`, `f3`, `intro`. */
const passageIdSchema = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, { error: 'expects a passage id such as `bof.1`, `pol.table` or `f3`' });

const passageSchema = z.strictObject({
  id: passageIdSchema.describe('Permanent id; the anchor on the page.'),
  kind: z.enum(PASSAGE_KINDS).default('paragraph').describe('What sort of passage.'),
  section: idSchema.optional().describe('The section it stands in.'),
  noteTo: passageIdSchema.optional().describe('For a footnote: the passage that carries its mark.'),
  gist: localisedSchema.describe('What it says, in our own words. Never a sentence of the source.'),
  rows: z
    .array(z.string().regex(/^[^,[\]]+$/))
    .optional()
    .describe('For a table: the ids of its rows.'),
  columns: z
    .array(z.string().regex(/^[^,[\]]+$/))
    .optional()
    .describe('For a table: the ids of its columns.'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'expects a SHA-256 fingerprint, as `kb verify --record` writes it' })
    .optional()
    .describe('SHA-256 of the normalised text of the passage in the archive; written by `kb verify --record`.'),
  unused: localisedSchema.optional().describe('Why no claim rests on this passage, where that is on purpose.'),
});

const identifiersSchema = z.strictObject({
  parliamentaryPaper: z
    .strictObject({
      session: z
        .string()
        .regex(/^\d{4}-\d{4}$/)
        .refine((session) => Number(session.slice(5)) === Number(session.slice(0, 4)) + 1, {
          error: 'expects two years that follow each other, such as `2009-2010`',
        })
        .optional()
        .describe('Parliamentary year, such as `2009-2010`.'),
      dossier: z
        .string()
        .regex(/^\d{5}$/)
        .describe('Dossier, five digits: `32123`.'),
      chapter: z
        .string()
        .regex(/^[IVX]+$/)
        .optional()
        .describe('Budget chapter in Roman numerals: `VI`.'),
      number: z.number().int().positive().describe('Number in the dossier: `120`.'),
    })
    .optional()
    .describe('Kamerstuk of the House of Representatives.'),
  parliamentaryQuestion: z
    .string()
    .regex(/^\d{4}Z\d{5}$/)
    .optional()
    .describe('Number of a parliamentary question: `2010Z13578`.'),
  gazette: z
    .string()
    .regex(/^(Stb|Stcrt|Trb)\. \d{4}, \d+$/)
    .optional()
    .describe('Staatsblad, Staatscourant or Tractatenblad: `Stb. 2024, 186`.'),
  celex: z
    .string()
    .regex(/^\d{5}[A-Z]{1,2}\d{4}$/)
    .optional()
    .describe('CELEX number of an EU act: `32011L0093`.'),
  euReference: z.string().min(4).optional().describe('Number as used in text: `2011/93/EU`, `COM(2022) 209`.'),
  procedure: z
    .string()
    .regex(/^\d{4}\/\d{4}\([A-Z]{3}\)$/)
    .optional()
    .describe('EU procedure: `2022/0155(COD)`.'),
  treatySeries: z
    .string()
    .regex(/^C?ETS \d+$/)
    .optional()
    .describe('Council of Europe treaty number: `CETS 201`.'),
});

/** A source: what it is, where it is, how far we read it, and its passages in our own words. */
export const documentSchema = z.strictObject({
  ...entryShape,
  kind: z.enum(DOCUMENT_KINDS).describe('What sort of source.'),
  title: localisedSchema.describe('The title: the original one in its own language, and what it says in the other.'),
  shortTitle: localisedSchema.optional().describe('A few words for margin notes and lists, such as "Letter of 16 July 2010".'),
  language: languageSchema.describe('The language of the document: `nl`, `en`.'),
  date: edtfDateSchema.optional().describe('The date it bears. Leave out where it bears none.'),
  identifiers: identifiersSchema.default({}).describe('Official numbers.'),
  authors: z.array(actorSchema).default([]).describe('The bodies that wrote it; bodies, not people.'),
  publisher: z.string().trim().min(1).optional().describe('Who published it, as named there.'),
  url: urlSchema.optional().describe('Where it can be read. Leave out where the address is poor, and say so in `urlNote`.'),
  urlNote: localisedSchema.optional().describe('Why there is no address, or what to know about it.'),
  archivedUrl: urlSchema.optional().describe('An archived copy.'),
  accessed: edtfDateSchema.optional().describe('When the address was last opened by us.'),
  verified: edtfDateSchema
    .optional()
    .describe('The day on which the claims that cite it were last verified against the archived text; written by `kb verify --record`.'),
  readingStatus: z.enum(READING_STATUSES).describe('How far we read it: `whole`, `part`, or `reference-only` (known from another paper).'),
  summary: localisedSchema.describe('One or two sentences: what it is and what it is used for here.'),
  aliases: z.array(z.string().trim().min(1)).default([]).describe('Other spellings people may type.'),
  cites: z
    .array(z.strictObject({ document: refSchema('document').describe('The document cited.'), ...claimShape }))
    .default([])
    .describe('The documents it cites, each with the place where it does.'),
  follows: z.array(refSchema('document')).default([]).describe('The earlier documents it continues or answers.'),
  wrongCitations: z
    .array(
      z.strictObject({
        text: z.string().trim().min(1).describe('The wrong citation as printed, such as `32 123 VI, nr. 220`.'),
        reason: localisedSchema.describe('What is wrong with it.'),
        ...claimShape,
      }),
    )
    .default([])
    .describe('Wrong citations of this document known in other papers.'),
  sections: z
    .array(
      z.strictObject({
        id: idSchema.describe('Id of the section.'),
        heading: localisedSchema.describe('Its heading, as printed in the one language and translated in the other.'),
      }),
    )
    .default([])
    .describe('The sections its passages stand in, in order.'),
  passages: z
    .array(passageSchema)
    .default([])
    .describe('The passages, in order. A document without passages is cited as a whole or by page.'),
});

export type DocumentEntry = z.output<typeof documentSchema>;
export type Passage = DocumentEntry['passages'][number];
