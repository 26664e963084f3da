import { findReferences } from '#references/find-references.ts';
import type { Entry } from '../types.ts';

/** The keys by which an entry is referred to, as `findReferences` makes them: its own, and those it is wrongly given. */
export interface ReferenceKeys {
  readonly own: readonly string[];
  readonly wrong: readonly string[];
}

/** Those of a document; of any other entry none. */
export function referenceKeysOf(entry: Entry): ReferenceKeys {
  if (entry.kind !== 'document') return { own: [], wrong: [] };
  const { facts } = entry;
  const { parliamentaryPaper: paper, ...others } = facts.identifiers;
  const identifiers = Object.values(others).map(String);
  const paperKey = paper && ['kst', paper.dossier, paper.chapter, paper.number].filter((part) => part !== undefined).join('-');
  const official = new Set([...(paperKey ? [paperKey.toLowerCase()] : []), ...keysIn(identifiers)]);
  const wrong = new Set(keysIn(facts.wrongCitations.map(({ text }) => text)).filter((key) => !official.has(key)));
  const own = new Set([...official, ...keysIn(facts.aliases).filter((key) => !wrong.has(key))]);
  return { own: [...own], wrong: [...wrong] };
}

function keysIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => findReferences(text, { isTyped: true })).map(({ key }) => key);
}
