import type { Act } from '#references/eu-act.ts';
import { findReferences, type Reference } from '#references/find-references.ts';
import type { Entry } from '../types.ts';

/** The keys by which an entry is referred to, as `findReferences` makes them: its own, and those it is wrongly given. */
export interface ReferenceKeys {
  readonly own: readonly string[];
  readonly wrong: readonly string[];
  /** What is said of the EU acts among them, by their keys. */
  readonly acts: Readonly<Record<string, Act>>;
}

/** Those of a document; of any other entry none. */
export function referenceKeysOf(entry: Entry): ReferenceKeys {
  if (entry.kind !== 'document') return { own: [], wrong: [], acts: {} };
  const { facts } = entry;
  const { parliamentaryPaper: paper, ...others } = facts.identifiers;
  const identifiers = Object.values(others).map(String);
  const paperKey = paper && ['kst', paper.dossier, paper.chapter, paper.number].filter((part) => part !== undefined).join('-');
  const official = referencesIn(identifiers);
  const cited = referencesIn(facts.wrongCitations.map(({ text }) => text));
  const aliases = referencesIn(facts.aliases);
  const officialKeys = new Set([...(paperKey ? [paperKey.toLowerCase()] : []), ...official.map(({ key }) => key)]);
  const wrong = new Set(cited.map(({ key }) => key).filter((key) => !officialKeys.has(key)));
  const own = new Set([...officialKeys, ...aliases.map(({ key }) => key).filter((key) => !wrong.has(key))]);
  const acts: Record<string, Act> = {};
  // The official number says what is so where an alias says otherwise.
  for (const { key, act } of [...aliases, ...cited, ...official]) if (act) acts[key] = { ...acts[key], ...withoutUnsaid(act) };
  return { own: [...own], wrong: [...wrong], acts };
}

function referencesIn(texts: readonly string[]): Reference[] {
  return texts.flatMap((text) => findReferences(text, { isTyped: true }));
}

function withoutUnsaid(act: Act): Act {
  return Object.fromEntries(Object.entries(act).filter(([, said]) => said !== undefined));
}
