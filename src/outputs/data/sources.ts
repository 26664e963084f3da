import { parseCitation } from '#model/citation.ts';
import { formatIdentifier } from '#model/identifier.ts';
import { titleOf } from '#model/names.ts';
import type { Model } from '#model/types.ts';
import type { ViewContext } from '#views/context.ts';
import { formatLocator } from '#views/documents.ts';
import { withoutEmpty } from '../without-empty.ts';
import { writeDocumentCitation } from '../written-citations.ts';
import type { SourceRecord } from '#contracts/record.ts';
import { inBoth, type Contexts } from './statements.ts';

/** The places in documents that citations point at, by citation. */
export function toSources(citations: Iterable<string>, model: Model, contexts: Contexts): Record<string, SourceRecord> {
  return Object.fromEntries([...new Set(citations)].map((citation) => [citation, toSource(citation, model, contexts)]));
}

function toSource(citation: string, model: Model, contexts: Contexts): SourceRecord {
  const parts = parseCitation(citation);
  const document = model.entries.get(parts.documentKey);
  if (document?.kind !== 'document')
    throw new Error(`No document for the citation ${citation}: the content was not checked before building`);
  const { facts, id } = document;
  const passage = facts.passages.find((each) => each.id === parts.passage);
  const written = (context: ViewContext) => writeDocumentCitation(document, context);
  return withoutEmpty<SourceRecord>({
    document: id,
    title: titleOf(document),
    official: formatIdentifier(facts.identifiers),
    apa: inBoth(contexts, (context) => written(context).APA),
    chicago: inBoth(contexts, (context) => written(context).Chicago),
    place: parts.locator === undefined ? undefined : inBoth(contexts, (context) => formatLocator(document, parts, context) ?? ''),
    gist: passage?.gist,
    page: inBoth(contexts, ({ urls, locale }) => urls.absolute(urls.entry(locale, 'document', id, parts.passage))),
    original: facts.url,
  });
}
