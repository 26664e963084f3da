import type { SearchStrings } from '#contracts/search.ts';
import { PAGE_LENGTH, writeState, type PageState } from '#search/page-state.ts';
import { isOnlyExcluded, type Query } from '#search/query.ts';
import { readingOf } from '#search/reading.ts';
import type { Answer } from '#search/search.ts';
import { fillIn, make, type Link } from './dom.ts';

/** What search did with the query, each with the way back. */
export function toNotes(
  { found, corrections, synonyms, missing }: Answer,
  query: Query,
  state: PageState,
  strings: SearchStrings,
): HTMLElement[] {
  const note = (text: string, label = '', change: Partial<PageState> = {}) =>
    make('p', {}, text, ' ', label && make('a', { href: writeState({ ...state, ...change, shown: PAGE_LENGTH }) }, label));
  const notes: HTMLElement[] = [];
  const { reading } = strings;
  const read = readingOf(query).map(({ as, text }) => fillIn(reading[as], { text }));
  if (isOnlyExcluded(query)) notes.push(note(reading.onlyWithout, reading.plain, { isPlain: true }));
  else if (read[0]) notes.push(note(fillIn(reading.readAs, { reading: read.join(' ') }), reading.plain, { isPlain: true }));
  else if (state.isPlain) notes.push(note(reading.isPlain, reading.asCommands, { isPlain: false }));
  if (query.ignored[0]) notes.push(note(fillIn(reading.ignored, { signs: query.ignored.join(' ') })));
  if (query.isCut) notes.push(note(reading.cut));
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

export function toQueryLink(query: string): Link {
  return [query, `?q=${encodeURIComponent(query)}`];
}
