import { messagesOf } from '#i18n/catalogue.ts';
import type { EntryOf } from '#model/types.ts';
import { LANGUAGES } from '#schema/parts/localised.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { withoutEmpty } from '../without-empty.ts';
import { glossaryId, nameOf, thingId, thingIds } from './identity.ts';
import { notesOf } from './standing.ts';
import { typesOf } from './types-of.ts';

/**
 * A concept with its words in both languages. Older and other words are `altLabel`, since pages show them: `hiddenLabel` is
 * for words that nobody may see. That a term is historic is said in a `historyNote`, the note of SKOS on the past use of
 * a concept; its label stays what the concept is called.
 * @see https://www.w3.org/TR/skos-reference/
 */
export function describeTerm(entry: EntryOf<'term'>, context: CitingContext): LinkedNode {
  const { label, abbreviation, definition, standing, related, source } = entry.facts;
  const { locale } = context;
  const isTerm = (key: string) => key.startsWith('term/');
  return withoutEmpty<LinkedNode>({
    '@id': thingId(entry, context),
    '@type': typesOf(entry),
    name: nameOf(entry, context),
    termCode: abbreviation,
    'skos:prefLabel': label,
    'skos:altLabel': otherLabelsOf(entry),
    'skos:definition': definition,
    'skos:historyNote': standing === 'historic' ? messagesOf(locale).historicTerm : undefined,
    'skos:note': source && notesOf(source, locale),
    'skos:related': thingIds(related.filter(isTerm), context),
    'dcterms:relation': thingIds(
      related.filter((key) => !isTerm(key)),
      context,
    ),
    'skos:inScheme': glossaryId(context),
    inDefinedTermSet: glossaryId(context),
  });
}

/** In SKOS no word may be both the preferred one and another. */
function otherLabelsOf({ facts }: EntryOf<'term'>): Record<string, string[]> {
  const { label, abbreviation, aliases } = facts;
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const words = [abbreviation, ...aliases[language]].filter((word) => word !== undefined && word !== label[language]);
      return [language, [...new Set(words)]];
    }),
  ) as Record<string, string[]>;
}
