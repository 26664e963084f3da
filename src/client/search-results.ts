import type { SearchFilter, SearchPlaces, SearchStrings } from '#outputs/contracts.ts';
import { fits } from '#search/facet-counts.ts';
import { wordsOf } from '#search/fold.ts';
import { PAGE_LENGTH, readState, writeState, type PageState } from '#search/page-state.ts';
import { readQuery, type Query } from '#search/query.ts';
import { isStopWord } from '#search/stop-words.ts';
import type { Found } from '#search/rank.ts';
import { search, type Answer } from '#search/search.ts';
import { suggest } from '#search/suggest.ts';
import { explain } from '#search/why.ts';
import { addAnswer } from './answer.ts';
import { fillIn, make, part } from './dom.ts';
import { toChips, toFacetGroups } from './facet-list.ts';
import { openLibrary } from './library.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { toResultItem, type Item } from './result-item.ts';

const SAY_AFTER = 400;

/** The results page: answers the query of the address, says what it did with it, and narrows and sorts what it found. */
class SearchResults extends HTMLElement {
  readonly #strings = JSON.parse(this.dataset['strings'] ?? '{}') as SearchStrings;
  readonly #places = JSON.parse(this.dataset['places'] ?? '{}') as SearchPlaces;
  readonly #filters = Object.keys(this.#strings.filters) as SearchFilter[];
  readonly #own = openLibrary(this.#places.own);
  readonly #other = openLibrary(this.#places.other);
  /** Counts searches, so that an answer that comes too late is dropped. */
  #turn = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    part(this, '.more').addEventListener('click', () => this.#go({ shown: this.#state.shown + PAGE_LENGTH }, true));
    part(this, '.facets').addEventListener('change', () => this.#go({ chosen: this.#chosen(), shown: PAGE_LENGTH }));
    part(this, '.chips').addEventListener('click', (event) => this.#onChip(event));
    part<HTMLSelectElement>(this, 'select').addEventListener('change', (event) => this.#onSort(event));
    part(this, '.show-facets').addEventListener('click', () => this.#openFacets());
    part(this, 'dialog').addEventListener('close', () => part(this, 'aside').append(part(this, '.facets')));
    addEventListener('popstate', () => void this.#run());
    void this.#run();
  }

  get #state(): PageState {
    return readState(location.search, this.#filters);
  }

  /** Changes what the address says, and shows that. */
  #go(change: Partial<PageState>, isMore = false): void {
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    history.pushState(undefined, '', writeState({ ...this.#state, ...change }));
    const again = focused && `.facets input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`;
    const before = this.querySelectorAll('.results > li').length;
    void this.#run().then(() => {
      if (isMore) this.querySelectorAll<HTMLElement>('.results > li')[before]?.querySelector('a')?.focus();
      else if (again) this.querySelector<HTMLElement>(again)?.focus();
    });
  }

  async #run(): Promise<void> {
    const state = this.#state;
    const query = readQuery(state.query);
    const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
    if (field && field !== document.activeElement) field.value = query.text;
    this.#showRecent(query.text === '');
    if (query.text === '') return;
    const turn = (this.#turn += 1);
    this.#say(this.#strings.searching, SAY_AFTER);
    try {
      const answer = await search(query, this.#own, this.#other, state);
      const facets = await (await this.#own.engine()).facets();
      const order = state.sort && (await (await this.#own.engine()).sorted(state.sort));
      const fitting = answer.found.filter(({ hit }) => fits(hit.id, state.chosen, facets));
      const sorted = order ? fitting.toSorted((a, b) => order.indexOf(a.hit.id) - order.indexOf(b.hit.id)) : fitting;
      const items = await this.#read(sorted.slice(0, state.shown), query, answer);
      if (turn !== this.#turn) return;
      const ids = answer.found.map(({ hit }) => hit.id);
      part(this, '.facets').replaceChildren(...toFacetGroups(this.#filters, ids, state.chosen, { facets, strings: this.#strings }));
      part(this, '.chips').replaceChildren(...toChips(state.chosen, this.#strings));
      await this.#show(state, { query, answer, sorted, items });
      if (sorted.length > 0) rememberSearch(query.text);
    } catch {
      if (turn === this.#turn) this.#say(this.#strings.failed);
    }
  }

  /** Reads the pages of results; a page that is there in both languages is shown once, in the reader's. */
  async #read(found: readonly Found[], query: Query, { synonyms, corrections }: Answer): Promise<Item[]> {
    const asked = [...query.words, ...corrections.flatMap(({ to }) => to.split(' '))];
    const items = await Promise.all(
      found.map(async (each): Promise<Item> => {
        const text = each.text ?? (await each.hit.load());
        const library = each.isOtherLanguage ? this.#other : this.#own;
        await library.names();
        const entry = library.entryOf(text.url);
        const why = explain(each, query, synonyms.length > 0 && each.synonym ? wordsOf(each.synonym.name) : asked, entry);
        if (!each.isOtherLanguage || !entry) return { text, href: text.url, entry, why, language: undefined };
        const href = this.#own.urlOf({ ...entry, slug: entry.otherSlug ?? entry.slug });
        return { text, href, entry: this.#own.entryOf(href) ?? entry, why, language: this.#places.otherLanguage };
      }),
    );
    return items.filter(({ href }, index) => items.findIndex((item) => item.href === href) === index);
  }

  async #show(
    { shown, chosen, sort, mayCorrect }: PageState,
    { query, answer, sorted, items }: { query: Query; answer: Answer; sorted: readonly Found[]; items: readonly Item[] },
  ): Promise<void> {
    const strings = this.#strings;
    const terms = termsOf(query, answer);
    const lines = items.map((item) => toResultItem(item, terms, strings));
    const firstPartial = sort ? -1 : sorted.findIndex((_, index) => sorted.slice(index).every(({ isPartial }) => isPartial));
    if (firstPartial > 0 && firstPartial < lines.length) lines[firstPartial]?.prepend(make('p', { class: 'partial' }, strings.partial));
    const isNarrowed = Object.values(chosen).flat().length > 0;
    part(this, '.columns').hidden = sorted.length === 0 && !isNarrowed;
    part(this, '.tools').hidden = sorted.length === 0 && !isNarrowed;
    part(this, '.more').hidden = shown >= sorted.length;
    part<HTMLSelectElement>(this, 'select').value = sort ?? '';
    part(this, '.notes').replaceChildren(...this.#toNotes(answer, mayCorrect, firstPartial === 0));
    const [first] = items;
    if (lines[0] && first?.entry && sorted[0]?.isExact && !sort && first.language === undefined)
      await addAnswer(lines[0], this.#places.own, first.entry);
    part(this, '.results').replaceChildren(...lines);
    this.#say(fillIn(wordingFor(sorted.length, strings), { count: String(sorted.length), query: query.text }), SAY_AFTER);
    await this.#showHelp(sorted.length === 0 && !isNarrowed, query);
  }

  /** What search did with the query, each with the way back. */
  #toNotes({ found, corrections, synonyms, missing }: Answer, mayCorrect: boolean, isPartial: boolean): HTMLElement[] {
    const strings = this.#strings;
    const { query } = this.#state;
    const link = (text: string, change: Partial<PageState>) =>
      make('a', { href: writeState({ ...this.#state, ...change, shown: PAGE_LENGTH }) }, text);
    const notes: (Node | string)[][] = [];
    if (corrections.length > 0) {
      const to = corrections.map((each) => each.to).join(' ');
      notes.push([fillIn(strings.corrected, { to }), ' ', link(fillIn(strings.uncorrected, { from: query }), { mayCorrect: false })]);
    }
    if (synonyms.length > 0) {
      const names = synonyms.map(({ name }) => name).join(' · ');
      notes.push([fillIn(strings.alsoSearched, { names }), ' ', link(strings.onlyMine, { maySearchSynonyms: false })]);
    } else if (!this.#state.maySearchSynonyms) notes.push([link(strings.withSynonyms, { maySearchSynonyms: true })]);
    if (!mayCorrect && corrections.length === 0 && missing.length > 0) notes.push([link(strings.withCorrections, { mayCorrect: true })]);
    if (missing.length > 0 && found.length > 0) notes.push([fillIn(strings.missing, { words: missing.join(' · ') })]);
    if (isPartial) notes.push([strings.partial]);
    return notes.map((note) => make('p', {}, ...note));
  }

  /** Where nothing is found: the nearest names, the query with a word less, and the lists. */
  async #showHelp(isShown: boolean, { text, words }: Query): Promise<void> {
    part(this, '.browse').hidden = !isShown;
    const help = part(this, '.help');
    help.replaceChildren();
    if (!isShown) return;
    const { entries } = await this.#own.names();
    const near = words.flatMap((word) => suggest(word.slice(0, Math.max(3, word.length - 2)), entries, 2)).slice(0, 4);
    if (near.length > 0) {
      const links = near.map(({ entry }) => make('li', {}, make('a', { href: this.#own.urlOf(entry) }, entry.title)));
      help.append(make('p', {}, this.#strings.nearest), make('ul', { role: 'list' }, ...links));
    }
    if (words.length > 1) {
      const fewer = words
        .map((word) =>
          text
            .split(' ')
            .filter((each) => !wordsOf(each).includes(word))
            .join(' '),
        )
        .filter((each) => each !== '' && each !== text);
      const links = fewer.slice(0, 4).map((each) => make('li', {}, make('a', { href: `?q=${encodeURIComponent(each)}` }, each)));
      help.append(make('p', {}, this.#strings.fewerWords), make('ul', { role: 'list' }, ...links));
    }
  }

  #showRecent(isShown: boolean): void {
    const recent = part(this, '.recent');
    const queries = isShown ? recentSearches() : [];
    recent.hidden = queries.length === 0;
    const clear = make('button', { type: 'button' }, this.#strings.clearRecent);
    clear.addEventListener('click', () => {
      forgetSearches();
      this.#showRecent(true);
      document.querySelector<HTMLElement>('main [data-search-field]')?.focus();
    });
    const links = queries.map((query) => make('li', {}, make('a', { href: `?q=${encodeURIComponent(query)}` }, query)));
    recent.replaceChildren(make('h2', {}, this.#strings.recent), make('ul', { role: 'list' }, ...links), clear);
  }

  #chosen(): PageState['chosen'] {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('.facets input:checked')];
    return Object.fromEntries(
      this.#filters.map((filter) => [filter, boxes.filter(({ name }) => name === filter).map(({ value }) => value)]),
    );
  }

  #onChip({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    if (!button) return;
    const { filter, value } = button.dataset;
    const { chosen } = this.#state;
    const left = filter === undefined ? {} : { ...chosen, [filter]: chosen[filter]?.filter((each) => each !== value) ?? [] };
    this.#go({ chosen: left, shown: PAGE_LENGTH });
    part(this, '[role="status"]').focus();
  }

  #onSort({ target }: Event): void {
    if (target instanceof HTMLSelectElement)
      this.#go({ sort: target.value === 'date' || target.value === 'title' ? target.value : undefined, shown: PAGE_LENGTH });
  }

  #openFacets(): void {
    const dialog = part<HTMLDialogElement>(this, 'dialog');
    part(dialog, '.dialog-body').append(part(this, '.facets'));
    dialog.showModal();
  }

  /** Says it once things are still: a reader who types hears the last of it, not all. */
  #say(text: string, after = 0): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      part(this, '[role="status"]').textContent = text;
    }, after);
  }
}

function wordingFor(count: number, { noResults, oneResult, results }: SearchStrings): string {
  if (count === 0) return noResults;
  return count === 1 ? oneResult : results;
}

/** The words to mark: those searched for, as corrected, and those of other names. */
function termsOf({ words, phrases }: Query, { corrections, synonyms }: Answer): string[] {
  const names = synonyms.flatMap(({ name }) => wordsOf(name)).filter((word) => !isStopWord(word));
  return [...words, ...phrases.flat(), ...corrections.flatMap(({ to }) => to.split(' ')), ...names];
}

customElements.define('search-results', SearchResults);
