import { z } from 'astro/zod';
import { edtfDateSchema } from '#schema/parts/edtf-date.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { LOCALES } from '#site.ts';

/** The name that the index of a search server gets. */
export const BULK_INDEX = 'knowledge-base';

const sectionSchema = z.strictObject({
  anchor: z.string().optional().describe('The end of its address on the page, after the `#`; the beginning of a page has none.'),
  heading: z.string().optional().describe('Its heading.'),
  text: z.string().describe('Its text, without citation marks.'),
});

/** A page in one language, for a search server. */
export const bulkDocumentSchema = z.strictObject({
  id: z.string().describe('The permanent name of the entry: `initiative/fcacp`.'),
  kind: z.enum(ENTRY_KINDS).describe('What sort of entry.'),
  language: z.enum(LOCALES).describe('The language of the page.'),
  url: z.string().describe('Its page: absolute where the site knows its own address, else from its root.'),
  title: z.string().describe('What it is called in the language of the page.'),
  otherTitle: z.string().describe('What it is called in the other language.'),
  abbreviation: z.string().optional().describe('Its abbreviation.'),
  aliases: z.array(z.string()).optional().describe('Other and former names, spellings.'),
  summary: z.string().describe('What it is, in a sentence or two.'),
  sections: z.array(sectionSchema).describe('The text of the page, heading by heading.'),
  topics: z.array(z.string()).optional().describe('Ids of topics.'),
  countries: z.array(z.string()).optional().describe('Codes of countries (ISO 3166-1), or of larger areas.'),
  sectors: z.array(z.string()).optional().describe('Sectors, as `government`.'),
  roles: z.array(z.string()).optional().describe('Ids of the roles in which it takes part in something.'),
  date: edtfDateSchema.optional().describe('When it was, or began.'),
  dates: z.array(z.string()).optional().describe('Days and months in its text: `2010-01-13`, `2010-01`.'),
  references: z.array(z.string()).optional().describe('Keys of its own official references: `kst-32123-vi-90`.'),
  refersTo: z.array(z.string()).optional().describe('Keys of the official references in its text.'),
  citations: z.array(z.string()).optional().describe('The places it rests on, as `document#locator`.'),
});

export type BulkDocument = z.output<typeof bulkDocumentSchema>;
export type BulkSection = z.output<typeof sectionSchema>;

/** A text that is found by its stems in either language; a search asks the part of the language of the reader. */
const TEXT = {
  type: 'text',
  fields: { nl: { type: 'text', analyzer: 'dutch' }, en: { type: 'text', analyzer: 'english' } },
} as const;
const NAME = { ...TEXT, fields: { ...TEXT.fields, exactly: { type: 'keyword', ignore_above: 256 } } } as const;
const KEYWORD = { type: 'keyword' } as const;

/**
 * The settings and the mapping with which an index of OpenSearch or Elasticsearch is made for these documents.
 *
 * @see https://docs.opensearch.org/latest/field-types/
 */
export const BULK_MAPPING = {
  settings: { index: { number_of_shards: 1 } },
  mappings: {
    dynamic: 'strict',
    properties: {
      id: KEYWORD,
      kind: KEYWORD,
      language: KEYWORD,
      url: { type: 'keyword', index: false },
      title: NAME,
      otherTitle: NAME,
      abbreviation: NAME,
      aliases: NAME,
      summary: TEXT,
      sections: { type: 'nested', properties: { anchor: { type: 'keyword', index: false }, heading: TEXT, text: TEXT } },
      topics: KEYWORD,
      countries: KEYWORD,
      sectors: KEYWORD,
      roles: KEYWORD,
      // As it is known, which may be a season or have no end.
      date: KEYWORD,
      dates: { type: 'date', format: 'yyyy-MM-dd||yyyy-MM' },
      references: KEYWORD,
      refersTo: KEYWORD,
      citations: KEYWORD,
    } satisfies Record<keyof BulkDocument, object>,
  },
} as const;
