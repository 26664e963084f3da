import { baseOf, isSameReference } from '#references/key.ts';
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
 * its number (`references`: the keys of those that are typed). Whole names come before beginnings, and beginnings before words inside.
 */
export function suggest<Entry extends Explained>(
  typed: string,
  entries: readonly Entry[],
  count: number,
  references: readonly string[] = [],
): Suggestion<Entry>[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [];
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

function scoreReference(typed: readonly string[], { references = [] }: Explained): number {
  const standing = references.filter((each) => typed.some((key) => isSameReference(key, each.replace('!', ''))));
  if (standing.length > 0) return standing.every((each) => each.startsWith('!')) ? 9 : 10;
  // A dossier without a number, or a number still being typed; an act of another kind is neither.
  return typed.some((key) => references.some((each) => each.startsWith(baseOf(key)) && baseOf(each) !== baseOf(key))) ? 8 : 0;
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
