import { wordsOf } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** What an entry is called, as search knows it. */
export interface Named {
  readonly kind: string;
  readonly title: string;
  readonly abbreviation?: string | undefined;
  readonly formerNames?: readonly string[];
  readonly aliases?: readonly string[];
  readonly otherNames?: readonly string[];
}

/** Finds entries by their names, however these are written. */
export interface NameBook<Entry extends Named> {
  readonly entries: readonly Entry[];
  /** The number of its page. */
  readonly idOf: (entry: Named) => string | undefined;
  /** The entries of exactly this name, in words of `wordsOf` with spaces between. */
  readonly withName: (name: string) => readonly Entry[];
}

/** Entries by the numbers of their pages; a list, where these are all from the first on. */
export type Listed<Entry extends Named = Named> = Readonly<Record<string, Entry>> | readonly Entry[];

export function toNameBook<Entry extends Named>(listed: Listed<Entry>): NameBook<Entry> {
  const ids = new Map<Named, string>(Object.entries(listed).map(([id, entry]) => [entry, id]));
  const entries = Object.values(listed);
  let byName: ReturnType<typeof groupByName<Entry>> | undefined;
  return {
    entries,
    idOf: (entry) => ids.get(entry),
    withName: (name) => ((byName ??= groupByName(entries)).get(name) ?? []).map(({ entry }) => entry),
  };
}

function groupByName<Entry extends Named>(entries: readonly Entry[]) {
  const named = entries.flatMap((entry) => {
    const names = new Set(namesOf(entry).map((each) => wordsOf(each).join(' ')));
    return [...names].map((name) => ({ name, entry }));
  });
  return Map.groupBy(named, ({ name }) => name);
}

/** All that an entry is called, each with how much it tells: less where it is not what the entry is called today, or not here. */
export function weighNames({ title, abbreviation = title, formerNames = [], aliases = [], otherNames = [] }: Omit<Named, 'kind'>) {
  const weigh = (names: readonly string[], weight: number) => names.map((name) => [name, weight] as const);
  return [...weigh([title, abbreviation], 1), ...weigh([...formerNames, ...aliases], 0.8), ...weigh(otherNames, 0.75)];
}

export function namesOf(entry: Named): string[] {
  return weighNames(entry).map(([name]) => name);
}

/** Whether each word asked for begins a word of a name. */
export function beginEach(asked: readonly string[], words: readonly string[]): boolean {
  return asked.every((word) => words.some((each) => each.startsWith(word)));
}

/** Kinds whose names stand for what they are called; the title of a paper or event is a sentence about it. */
const NAMED_KINDS = new Set(['initiative', 'organisation', 'term']);
const MAX_SYNONYMS = 2;

/** Other words for a part of a query. */
export interface Synonym {
  /** The words of the query it stands for. */
  readonly words: readonly string[];
  /** What is also searched, as written. */
  readonly name: string;
}

/**
 * The names by which this site calls what words of a query name otherwise: an alias, an abbreviation, a name in the
 * other language. Only whole names count, never a likeness.
 *
 * @example 'backlog' on a Dutch page // => werkvoorraad
 */
export function findSynonyms(words: readonly string[], book: NameBook<Named>): Synonym[] {
  const found: Synonym[] = [];
  const taken = new Set<number>();
  for (const { part, at } of runsOf(words)) {
    const indexes = part.map((_, index) => at + index);
    if (indexes.some((index) => taken.has(index))) continue;
    const entries = book.withName(part.join(' ')).filter(({ kind }) => NAMED_KINDS.has(kind));
    const names = [...new Set(entries.map(({ title }) => title))].filter((name) => wordsOf(name).join(' ') !== part.join(' '));
    if (entries.length > 0) for (const index of indexes) taken.add(index);
    found.push(...names.map((name) => ({ words: part, name })));
  }
  return found.slice(0, MAX_SYNONYMS);
}

/** The numbers of the pages that a query names somewhere, each with the share of its words that the name takes. */
export function findMentions(words: readonly string[], book: NameBook<Named>): Map<string, number> {
  const mentions = new Map<string, number>();
  // The shortest names first, so that of a page with several the longest stands.
  for (const { part } of runsOf(words).toReversed())
    for (const entry of book.withName(part.join(' '))) mentions.set(book.idOf(entry) ?? '', part.length / words.length);
  return mentions;
}

/** Whatever a query may name: each run of its words. */
export function textsIn(words: readonly string[]): string[] {
  return runsOf(words).map(({ part }) => part.join(' '));
}

/** All runs of words, the longest first, each with where it begins. */
function runsOf(words: readonly string[]): { part: readonly string[]; at: number }[] {
  return words.flatMap((_, less) => words.slice(0, less + 1).map((__, at) => ({ part: words.slice(at, at + words.length - less), at })));
}

/** A long query may have words that are not of the name it asks about. */
const LONG = 3;
const PARTLY_NAMED = 0.8;

/** How well a query names an entry: 1 exactly, less where it is only a part of a name or a name in the other language. */
export function nameScore(query: string, entry: Omit<Named, 'kind'>): number {
  const askedWords = wordsOf(query);
  const asked = askedWords.join(' ');
  const score = (name: string, weight: number): number => {
    const words = wordsOf(name);
    const joined = words.join(' ');
    if (words.join('') === askedWords.join('')) return weight;
    const matched = askedWords.filter((word) => words.some((each) => each === word || (word.length > 3 && each.includes(word)))).length;
    if (matched < askedWords.length) {
      const told = words.filter((each) => !isStopWord(each)).length || 1;
      return askedWords.length < LONG ? 0 : (PARTLY_NAMED * weight * matched ** 2) / (askedWords.length * told);
    }
    return weight * (0.3 + (0.4 * matched) / words.length + (joined.startsWith(asked) ? 0.1 : 0));
  };
  return Math.max(...weighNames(entry).map(([name, weight]) => score(name, weight)));
}
