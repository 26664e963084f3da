import type { SearchStrings } from '#contracts/search.ts';
import { wordsOf } from '#search/fold.ts';
import { PAGE_LENGTH, writeState, type PageState } from '#search/page-state.ts';
import type { Query } from '#search/query.ts';
import type { Answer } from '#search/search.ts';
import { suggest } from '#search/suggest.ts';
import { fillIn, make, toLinkList, type Link } from './dom.ts';
import type { BrowserLibrary } from './library.ts';

const MAX_LINKS = 4;

/** What search did with the query, each with the way back. */
export function toNotes({ found, corrections, synonyms, missing }: Answer, state: PageState, strings: SearchStrings): HTMLElement[] {
  const note = (text: string, label = '', change: Partial<PageState> = {}) =>
    make('p', {}, text, ' ', label && make('a', { href: writeState({ ...state, ...change, shown: PAGE_LENGTH }) }, label));
  const notes: HTMLElement[] = [];
  if (corrections.length > 0) {
    const to = corrections.map((each) => each.to).join(' ');
    notes.push(note(fillIn(strings.corrected, { to }), fillIn(strings.uncorrected, { from: state.query }), { mayCorrect: false }));
  } else if (!state.mayCorrect && missing.length > 0) notes.push(note('', strings.withCorrections, { mayCorrect: true }));
  if (synonyms.length > 0) {
    const names = synonyms.map(({ name }) => name).join(' · ');
    notes.push(note(fillIn(strings.alsoSearched, { names }), strings.onlyMine, { maySearchSynonyms: false }));
  } else if (!state.maySearchSynonyms) notes.push(note('', strings.withSynonyms, { maySearchSynonyms: true }));
  if (missing.length > 0 && found.length > 0) notes.push(note(fillIn(strings.missing, { words: missing.join(' · ') })));
  return notes;
}

/** What could not be loaded, and a button that loads the page again. */
export function toRetry(text: string, label: string): HTMLElement {
  const button = make('button', { type: 'button', class: 'again' }, label);
  button.addEventListener('click', () => location.reload());
  return make('p', {}, text, ' ', button);
}

/** Where nothing is found: the nearest names, and the query with a word less. */
export async function toHelp({ text, words }: Query, library: BrowserLibrary, strings: SearchStrings): Promise<HTMLElement[]> {
  const starts = words.map((word) => word.slice(0, Math.max(3, word.length - 2)));
  const { entries } = await library.names(starts);
  const near = starts.flatMap((start) => suggest(start, entries, 2));
  const without = (word: string) =>
    text
      .split(' ')
      .filter((each) => !wordsOf(each).includes(word))
      .join(' ');
  const fewer = words.length > 1 ? words.map(without).filter((each) => each !== '' && each !== text) : [];
  return [
    ...toBlock(
      strings.nearest,
      near.map(({ entry }) => [entry.title, library.urlOf(entry)]),
    ),
    ...toBlock(strings.fewerWords, fewer.map(toQueryLink)),
  ];
}

function toBlock(heading: string, links: readonly Link[]): HTMLElement[] {
  return links.length === 0 ? [] : [make('p', {}, heading), toLinkList(links.slice(0, MAX_LINKS))];
}

export function toQueryLink(query: string): Link {
  return [query, `?q=${encodeURIComponent(query)}`];
}
