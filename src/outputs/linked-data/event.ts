import { summaryOf } from '#model/names.ts';
import type { EntryOf } from '#model/types.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { withoutEmpty } from '../without-empty.ts';
import { mention, nameOf, thingId } from './identity.ts';
import { isPlain, isStated, notesOf } from './standing.ts';
import { toExactBounds } from './temporal-coverage.ts';
import { typesOf } from './types-of.ts';

/** Something that happened, with its dates where they are certain and exact. */
export function describeEvent(entry: EntryOf<'event'>, context: CitingContext): LinkedNode | undefined {
  const { facts } = entry;
  if (!isStated(facts)) return undefined;
  const { start, end } = isPlain(facts) ? toExactBounds(facts.when) : {};
  return withoutEmpty<LinkedNode>({
    '@id': thingId(entry, context),
    '@type': typesOf(entry),
    name: nameOf(entry, context),
    description: summaryOf(entry)[context.locale],
    startDate: start,
    endDate: end,
    about: mention(facts.about, context),
    contributor: mention(facts.participants, context),
    'skos:note': notesOf(facts, context.locale),
  });
}
