import { formatIdentifier } from '#model/identifier.ts';
import type { EntryOf } from '#model/types.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { withoutEmpty } from '../without-empty.ts';
import { claimId, mention, nameOf, thingId, thingIds } from './identity.ts';
import { isPlain } from './standing.ts';
import { toExactDate } from './temporal-coverage.ts';
import { typesOf } from './types-of.ts';

/**
 * A document as it was published, under its own title and number, with what it cites and its passages. That it continues or
 * answers another is only a relation: `isBasedOn` would make it an adaptation.
 */
export function describeDocument(entry: EntryOf<'document'>, context: CitingContext): LinkedNode {
  const { facts } = entry;
  const { locale } = context;
  const { celex, procedure, parliamentaryQuestion } = facts.identifiers;
  const identifiers = [formatIdentifier(facts.identifiers), celex, procedure, parliamentaryQuestion].filter((text) => text !== undefined);
  return withoutEmpty<LinkedNode>({
    '@id': thingId(entry, context),
    '@type': typesOf(entry),
    name: nameOf(entry, context),
    alternateName: facts.language === locale ? undefined : facts.title[locale],
    description: facts.summary[locale],
    inLanguage: facts.language,
    datePublished: facts.date === undefined ? undefined : toExactDate(facts.date),
    author: mention(facts.authors, context),
    publisher: facts.publisher === undefined ? undefined : { '@type': 'Organization', name: { '@value': facts.publisher } },
    identifier: [...new Set(identifiers)],
    url: facts.url,
    archivedAt: facts.archivedUrl,
    citation: thingIds(
      facts.cites.filter(isPlain).map(({ document }) => document),
      context,
    ),
    'dcterms:relation': thingIds(facts.follows, context),
    hasPart: facts.passages.map(({ id }) => claimId(entry, id, context)),
  });
}
