import { actOfKey, toActKey, type Act } from '#references/eu/act.ts';
import { findReferences } from '#references/find-references.ts';
import { baseOf, toKey } from '#references/key.ts';
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
  const paperKey =
    paper &&
    ['kst', paper.dossier, paper.chapter, paper.number]
      .filter((part) => part !== undefined)
      .join('-')
      .toLowerCase();
  const official = [...(paperKey ? [toKey(paperKey, paper.session)] : []), ...keysIn(Object.values(others).map(String))];
  const cited = keysIn(facts.wrongCitations.map(({ text }) => text));
  const aliases = keysIn(facts.aliases);
  const bases = new Set(official.map(baseOf));
  const wrong = mergeSaid(cited.filter((key) => !bases.has(baseOf(key))));
  const wrongBases = new Set(wrong.map(baseOf));
  // The official number says what is so where an alias says otherwise.
  return { own: mergeSaid([...aliases.filter((key) => !wrongBases.has(baseOf(key))), ...official]), wrong };
}

function keysIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => findReferences(text, { isTyped: true }).map(({ key }) => key));
}

/** One key for each publication, with all that is said of it; of two that contradict, what the later says. */
function mergeSaid(keys: readonly string[]): string[] {
  return [...Map.groupBy(keys, baseOf)].map(([base, [first = base, ...more]]) => more.reduce(merge, first));
}

function merge(one: string, other: string): string {
  const base = baseOf(one);
  if (!base.startsWith('eu-')) return other === base ? one : other;
  const [, year = '', number = ''] = base.split('-');
  return toActKey({ year, number, act: { ...withoutUnsaid(actOfKey(one)), ...withoutUnsaid(actOfKey(other)) } });
}

function withoutUnsaid(act: Act | undefined): Act {
  return Object.fromEntries(Object.entries(act ?? {}).filter(([, said]) => said !== undefined));
}
