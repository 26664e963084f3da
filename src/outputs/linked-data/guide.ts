import { summaryOf, titleOf } from '#model/names.ts';
import type { EntryOf } from '#model/types.ts';
import { LANGUAGES } from '#schema/parts/localised.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { siteId, thingId } from './identity.ts';
import { typesOf } from './types-of.ts';

/** A guide: one article, in as many languages as it is written in. */
export function describeGuide(entry: EntryOf<'guide'>, context: CitingContext): LinkedNode {
  const { locale } = context;
  return {
    '@id': thingId(entry, context),
    '@type': typesOf(entry),
    name: titleOf(entry)[locale],
    description: summaryOf(entry)[locale],
    inLanguage: LANGUAGES.filter((language) => entry.facts[language] !== undefined),
    isPartOf: siteId(context),
  };
}
