import type { Locale } from '#site.ts';

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
} as const;

/** Texts in the language of the page, unless a value names another. */
const TEXTS = [
  'name',
  'alternateName',
  'description',
  'keywords',
  'measurementTechnique',
  'unitText',
  'dcterms:title',
  'skos:historyNote',
  'skos:note',
];

/** Texts in every language, by language. */
const TRANSLATED = ['skos:prefLabel', 'skos:altLabel', 'skos:definition'];

const DATES = [
  'datePublished',
  'dissolutionDate',
  'endDate',
  'endTime',
  'foundingDate',
  'lastReviewed',
  'scheduledTime',
  'startDate',
  'startTime',
];

/** Values that are identifiers or addresses, not texts. */
const LINKS = [
  'archivedAt',
  'citation',
  'contentUrl',
  'hasDefinedTerm',
  'hasPart',
  'inDefinedTermSet',
  'isBasedOn',
  'isPartOf',
  'item',
  'mainEntity',
  'memberOf',
  'sameAs',
  'url',
  'dcat:distribution',
  'dcat:downloadURL',
  'dcat:mediaType',
  'dcterms:isPartOf',
  'dcterms:relation',
  'dcterms:replaces',
  'org:member',
  'org:organization',
  'org:role',
  'skos:inScheme',
  'skos:related',
];

/** Values that are words of schema.org themselves. */
const CHOICES = ['actionStatus'];

/**
 * What the words in a page's JSON-LD mean. It stands in the page, so that reading it takes no network, and has no more
 * than the words that the page uses; bare words without a meaning here are texts or numbers of schema.org.
 * @see https://www.w3.org/TR/json-ld11/#the-context
 */
export function jsonLdContext(locale: Locale, used: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const define = (words: readonly string[], meaning: object) =>
    Object.fromEntries(words.filter((word) => used.has(word)).map((word) => [word, meaning]));
  return {
    '@vocab': 'https://schema.org/',
    ...PREFIXES,
    ...define(TEXTS, { '@language': locale }),
    ...define(TRANSLATED, { '@container': '@language' }),
    ...define(DATES, { '@type': 'Date' }),
    ...define(LINKS, { '@type': '@id' }),
    ...define(CHOICES, { '@type': '@vocab' }),
  };
}
