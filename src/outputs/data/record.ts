import { lastChangedOn } from '#model/changes.ts';
import { abbreviationOf, aliasesOf, summaryOf, titleOf } from '#model/names.ts';
import { reviewDueOn } from '#model/review.ts';
import type { Entry, Model, Reference } from '#model/types.ts';
import type { Urls } from '#urls.ts';
import { createContext, linkToEntry } from '#views/context.ts';
import { withoutEmpty } from '../without-empty.ts';
import { DATA_VERSION, type EntryRecord } from '#contracts/record.ts';
import { toSources } from './sources.ts';
import { inBoth, toStatements } from './statements.ts';

/** An entry as published in the data: what is known of it, and each statement with the places it rests on. */
export function toEntryRecord(entry: Entry, model: Model, urls: Urls): EntryRecord {
  const contexts = { nl: createContext(model, urls, 'nl'), en: createContext(model, urls, 'en') };
  const { kind, key, facts } = entry;
  const statements = toStatements(entry, model, contexts);
  const aliases = aliasesOf(entry);
  const named = (references: readonly Reference[] | undefined, end: 'from' | 'to') => [...new Set(references?.map((each) => each[end]))];
  return {
    $schema: urls.absolute(urls.dataSchema(kind)),
    version: DATA_VERSION,
    id: key,
    kind,
    title: titleOf(entry),
    ...withoutEmpty({ abbreviation: abbreviationOf(entry) }),
    aliases: { nl: [...aliases.nl], en: [...aliases.en] },
    summary: summaryOf(entry),
    page: inBoth(contexts, (context) => urls.absolute(linkToEntry(context, entry).href)),
    topics: facts.topics,
    firstPublished: facts.firstPublished,
    ...withoutEmpty({ lastChanged: lastChangedOn(entry) }),
    lastReviewed: facts.lastReviewed,
    reviewDue: reviewDueOn(entry),
    changes: facts.changes,
    refersTo: named(model.referencesFrom.get(key), 'to'),
    referredToBy: named(model.referencesTo.get(key), 'from'),
    statements,
    sources: toSources(
      statements.flatMap(({ sources }) => sources),
      model,
      contexts,
    ),
    facts: entry.kind === 'guide' ? withoutEmpty({ nl: entry.facts.nl, en: entry.facts.en }) : facts,
  };
}
