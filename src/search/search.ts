import type { Engine, Hit } from './engine.ts';
import { wordsOf } from './fold.ts';
import { toNameWord } from './keys.ts';
import type { Library } from './library.ts';
import { findMentions, findSynonyms, textsIn, type Synonym } from './names.ts';
import type { Pages } from './pages.ts';
import type { Query } from './query.ts';
import type { Found } from './found.ts';
import { rank, WHOLE } from './rank.ts';
import { findKnown, keysOf, readTerms, type Terms } from './read-terms.ts';

export interface SearchOptions {
  /** Whether to search for what somebody probably meant instead of what stands there. */
  readonly mayCorrect: boolean;
  /** Whether to search for other names of the same thing too. */
  readonly maySearchSynonyms: boolean;
}

export interface Answer {
  readonly found: readonly Found[];
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Words, references and dates that no page has. */
  readonly missing: readonly string[];
  readonly synonyms: readonly Synonym[];
}

const FEW = 3;
const SYNONYM_WEIGHT = 0.6;
/** The score of a term that counts half: what is mentioned in passing has less, what stands in a title much more. */
const PASSING_SCORE = 3;

/** Finds the pages that answer a query, the best first. */
export async function search(query: Query, own: Library, other: Library, options: SearchOptions): Promise<Answer> {
  const namesFor = (words: readonly string[]) => own.names(textsIn(words));
  // The names are on their way while the words are looked up, and mostly are those needed then; so is what is searched at
  // last, with other names too, where no word turns out to be mistyped. Who needs it is told if it fails.
  const names = namesFor(query.words).catch(() => undefined);
  const engine = await own.engine();
  const foresee = (words: readonly string[]) => void engine.search(words.join(' ')).catch(() => undefined);
  foresee(query.words);
  const early = names.then((book) => {
    for (const { name } of book ? findSynonyms(query.words, book) : []) foresee(wordsOf(name));
  });
  // What every page is called only the index knows.
  const exact = await engine.search(`"${toNameWord(query.text)}"`);
  const terms = await readTerms(query, [own, other], options.mayCorrect, !!exact[0]);
  const { words, keys, missing, corrections, foreign } = terms;
  const all = [...keys, ...words];
  const full = await searchAll(engine, query, all);
  const asked = terms.asked[0] ? terms.asked : query.phrases.flat();
  const [book, pages] = await Promise.all([namesFor(asked), own.pages(), early]);
  const synonyms = options.maySearchSynonyms ? findSynonyms(terms.asked, book) : [];
  const bySynonym = await searchSynonyms(engine, query, terms, synonyms);
  const named = findMentions(asked, book);
  for (const { id } of exact) named.set(id, WHOLE);
  const isQuestion = query.dropped.length > 0 && all.length > 1 && Math.max(0, ...named.values()) < 1;
  const ranking = {
    asked: asked.join(' '),
    named,
    wanted: query.dropped.flatMap((word) => pages.askedKinds[word] ?? []).at(-1),
    isQuestion,
    verbatim: exact[0] ? '' : wordsOf(query.text).join(' '),
    pages,
  };
  const findMost = async (others: readonly Found[]) => {
    const complete = idsOf(full);
    const most = (await searchMost(engine, all, pages)).map((hit) => toFound(hit, { isPartial: !complete.has(hit.id) }));
    return rank(merge([most, others]), ranking);
  };
  let found: readonly Found[] = isQuestion
    ? await findMost(bySynonym)
    : await rank(
        merge([full.map((hit) => toFound(hit, { isPartial: !!foreign[0] })), bySynonym, exact.map((hit) => toFound(hit))]),
        ranking,
      );
  if (found.length < FEW && (foreign.length > 0 || found.length === 0)) found = await addOtherLanguage(found, query, other);
  if (found.length < FEW && all.length > 1 && !isQuestion) found = merge([found, await findMost([])]);
  return { found: await withoutExcluded(found, query, own, other), corrections, missing, synonyms };
}

/** Pages with all terms and all phrases. */
async function searchAll(engine: Engine, { phrases }: Query, terms: readonly string[]): Promise<readonly Hit[]> {
  const all = [...terms, ...phrases.flat()];
  const hits = all[0] ? await engine.search(all.join(' ')) : [];
  // A number is meant as it stands: 201 is not the beginning of 2010.
  const asTheyStand = [...phrases.map((phrase) => phrase.join(' ')), ...terms.filter((term) => /^\d+$/.test(term))];
  const exact = await Promise.all(asTheyStand.map(async (words) => idsOf(await engine.search(`"${words}"`))));
  return hits.filter(({ id }) => exact.every((ids) => ids.has(id)));
}

async function searchSynonyms(
  engine: Engine,
  query: Query,
  { words, keys }: Pick<Terms, 'words' | 'keys'>,
  synonyms: readonly Synonym[],
): Promise<Found[]> {
  const each = synonyms.map(async (synonym) => {
    const rest = words.filter((word) => !synonym.words.includes(word));
    const hits = await searchAll(engine, query, [...keys, ...rest, ...wordsOf(synonym.name)]);
    return hits.map((hit) => toFound({ ...hit, score: hit.score * SYNONYM_WEIGHT }, { synonym }));
  });
  return (await Promise.all(each)).flat();
}

/**
 * Pages with most of the terms: each counts by how rare it is and how well the page matches it, so that two rare words
 * beat three common ones, and a word of the title those mentioned in passing.
 */
async function searchMost(engine: Engine, terms: readonly string[], { count }: Pages): Promise<Hit[]> {
  const totals = new Map<string, Hit>();
  for (const hits of await Promise.all(terms.map((term) => engine.search(term)))) {
    const rarity = Math.log(1 + count / (1 + hits.length));
    for (const hit of hits) {
      const total = totals.get(hit.id) ?? { ...hit, score: 0 };
      totals.set(hit.id, { ...total, score: total.score + (rarity * hit.score) / (hit.score + PASSING_SCORE) });
    }
  }
  // The power puts those with most of the terms well before those with some.
  return [...totals.values()].map((hit) => ({ ...hit, score: hit.score ** 3 }));
}

async function addOtherLanguage(found: readonly Found[], query: Query, other: Library): Promise<readonly Found[]> {
  const engine = await other.engine();
  const known = await findKnown(query.words, engine);
  if (known.includes(false) || query.words.length + query.phrases.length === 0) return found;
  const hits = await searchAll(engine, query, [...keysOf(query).map(({ word }) => word), ...query.words]);
  return merge([found, hits.map((hit) => toFound(hit, { isOtherLanguage: true }))]);
}

async function withoutExcluded(found: readonly Found[], { excluded }: Query, own: Library, other: Library): Promise<readonly Found[]> {
  const libraries = found.some(({ isOtherLanguage }) => isOtherLanguage) ? [own, other] : [own];
  const engines = await Promise.all(libraries.map((library) => library.engine()));
  const hits = await Promise.all(engines.flatMap((engine) => excluded.map((words) => engine.search(`"${words.join(' ')}"`))));
  const ids = idsOf(hits.flat());
  return found.filter(({ hit }) => !ids.has(hit.id));
}

/** One list of several, in their order, each page once, whatever its language. */
function merge(lists: readonly (readonly Found[])[]): Found[] {
  const byId = new Map<string, Found>();
  for (const found of lists.flat()) if (!byId.has(found.id)) byId.set(found.id, found);
  return [...byId.values()];
}

function toFound(hit: Hit, more: Partial<Found> = {}): Found {
  return { id: hit.id, hit, isOtherLanguage: false, isPartial: false, isExact: false, ...more };
}

function idsOf(hits: readonly Hit[]): Set<string> {
  return new Set(hits.map(({ id }) => id));
}
