import { isSameAct } from '#references/eu-act.ts';
import { findReferences, type Reference } from '#references/find-references.ts';
import { wordsOf } from './fold.ts';
import { beginEach, weighNames } from './names.ts';
import type { Explained } from './engine.ts';

/** An entry that the search field offers while somebody types, and the name by which it does. */
export interface Suggestion<Entry extends Explained> {
  readonly entry: Entry;
  /** The name that fits, where it is not the title. */
  readonly name: string | undefined;
}

/** Of equals, what has a name comes before what has a title. */
const KIND_ORDER = ['initiative', 'organisation', 'term', 'guide', 'document'];

/**
 * The entries whose names begin with what is typed, or have it at the beginning of words; a paper by any spelling of
 * its number. Whole names come before beginnings, and beginnings before words inside.
 */
export function suggest<Entry extends Explained>(typed: string, entries: readonly Entry[], count: number): Suggestion<Entry>[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [];
  const references = referencesIn(typed);
  const scored = entries.flatMap((entry) => {
    const score = references.length > 0 ? scoreReference(references, entry) : 0;
    const best = score > 0 ? { score, name: undefined } : bestName(asked, entry);
    return best.score > 0 ? { entry, ...best } : [];
  });
  return scored
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        KIND_ORDER.indexOf(a.entry.kind) - KIND_ORDER.indexOf(b.entry.kind) ||
        a.entry.title.length - b.entry.title.length,
    )
    .slice(0, count)
    .map(({ entry, name }) => ({ entry, name }));
}

/** The keys of the references that are typed. */
export function keysIn(typed: string): string[] {
  return referencesIn(typed).map(({ key }) => key);
}

function referencesIn(typed: string): Reference[] {
  return findReferences(typed.trim(), { isTyped: true });
}

function scoreReference(typed: readonly Reference[], { references = [], acts }: Explained): number {
  const keys = typed.filter(({ key, act }) => isSameAct(act, acts?.[key])).map(({ key }) => key);
  if (keys.some((key) => references.includes(key))) return 10;
  if (keys.some((key) => references.includes(`!${key}`))) return 9;
  // A dossier without a number, or a number still being typed.
  return keys.some((key) => references.some((each) => each.startsWith(key))) ? 8 : 0;
}

/** What papers are called are sentences, in which names of others stand. */
const TITLE_OF_PAPER = 0.6;

function bestName(asked: readonly string[], entry: Explained): { score: number; name: string | undefined } {
  const { title, abbreviation, kind } = entry;
  let best = { score: 0, name: undefined as string | undefined };
  for (const [name, weight] of weighNames(entry)) {
    const score = scoreName(asked, name) * (name === title && kind === 'document' ? TITLE_OF_PAPER : weight);
    if (score > best.score) best = { score, name: name === title || name === abbreviation ? undefined : name };
  }
  return best;
}

function scoreName(asked: readonly string[], name: string): number {
  const words = wordsOf(name);
  const [all, typed] = [words.join(''), asked.join('')];
  if (all === typed) return 7;
  if (all.startsWith(typed)) return 5;
  if (beginEach(asked, words)) return 4;
  return typed.length > 3 && all.includes(typed) ? 2 : 0;
}
