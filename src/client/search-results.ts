import type { SearchFilter, SearchPlaces, SearchStrings } from '#contracts/search.ts';
import type { Facets } from '#search/engine.ts';
import { fits, isNarrowed } from '#search/facet-counts.ts';
import { wordsOf } from '#search/fold.ts';
import { PAGE_LENGTH, readState, writeState, type PageState } from '#search/page-state.ts';
import { readQuery, tidy, type Query } from '#search/query.ts';
import { isStopWord } from '#search/stop-words.ts';
import type { Found } from '#search/found.ts';
import { search, type Answer } from '#search/search.ts';
import { explain } from '#search/why.ts';
import { make, part, toLinkList, wordCount } from './dom.ts';
import { toChips, toFacetGroups } from './facet-list.ts';
import { openSearch } from './search-library.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { toResultItem, type Item, type MarkedTerms } from './result-item.ts';
import { toHelp, toNotes, toQueryLink, toRetry } from './search-notes.ts';
import { isSlashKeyOn, switchSlashKey } from './slash-key.ts';

const SAY_AFTER = 400;
/** The filters that are open before somebody opens or closes any. */
const OPEN_AT_FIRST = ['type', 'topic'];

/** The results page: answers the query of the address, says what it did with it, and narrows and sorts what it found. */
class SearchResults extends HTMLElement {
  readonly #strings = JSON.parse(this.dataset['strings'] ?? '{}') as SearchStrings;
  readonly #places = JSON.parse(this.dataset['places'] ?? '{}') as SearchPlaces;
  readonly #filters = Object.keys(this.#strings.filters) as SearchFilter[];
  readonly #own = openSearch(this.#places.own);
  readonly #other = openSearch(this.#places.other);
  /** Counts searches, so that an answer that comes too late is dropped. */
  #turn = 0;
  /** The part of the address that is shown. */
  #shown = '';
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    part(this, '.more').addEventListener('click', () => void this.#showMore());
    part(this, '.facets').addEventListener('change', () => void this.#go({ chosen: this.#chosen(), shown: PAGE_LENGTH }));
    part(this, '.chips').addEventListener('click', (event) => this.#onChip(event));
    const select = part<HTMLSelectElement>(this, 'select');
    select.addEventListener('change', () => void this.#go({ sort: (select.value || undefined) as PageState['sort'], shown: PAGE_LENGTH }));
    part(this, '.show-facets').addEventListener('click', () => this.#openFacets());
    part(this, 'dialog').addEventListener('close', () => part(this, 'aside').append(part(this, '.facets')));
    addEventListener('popstate', () => {
      // A link within the page changes the address too.
      if (location.search !== this.#shown) void this.#run();
    });
    part(this, '.recent button').addEventListener('click', () => {
      forgetSearches();
      this.#showRecent(true);
      document.querySelector<HTMLElement>('main [data-search-field]')?.focus();
    });
    const slash = part<HTMLInputElement>(this, '.slash-key input');
    slash.checked = isSlashKeyOn();
    slash.addEventListener('change', () => switchSlashKey(slash.checked));
    void this.#run();
  }

  get #state(): PageState {
    return readState(location.search, this.#filters);
  }

  /** Changes what the address says, and shows that. */
  async #go(change: Partial<PageState>): Promise<void> {
    history.pushState(undefined, '', writeState({ ...this.#state, ...change }));
    await this.#run();
  }

  async #showMore(): Promise<void> {
    const before = this.querySelectorAll('.results > li').length;
    await this.#go({ shown: this.#state.shown + PAGE_LENGTH });
    this.querySelectorAll('.results > li')[before]?.querySelector('a')?.focus();
  }

  async #run(): Promise<void> {
    this.#shown = location.search;
    const state = this.#state;
    const text = tidy(state.query);
    const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
    if (field && field !== document.activeElement) field.value = text;
    this.#showRecent(text === '');
    if (text === '') return;
    const turn = (this.#turn += 1);
    // What comes above it would push it down.
    part(this, '.browse').hidden = true;
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.#say(this.#strings.searching), SAY_AFTER);
    try {
      const query = await readQuery(text);
      const answer = await search(query, this.#own, this.#other, state);
      const sorted = await this.#narrow(answer, state).catch(() => undefined);
      const listed = sorted ?? answer.found;
      const items = await this.#read(listed.slice(0, state.shown), query, answer);
      const isEmpty = !listed[0] && !isNarrowed(state.chosen);
      const help = isEmpty ? await toHelp(query, this.#own, this.#strings) : undefined;
      if (turn !== this.#turn) return;
      this.#show(state, { query, answer, sorted: listed, items, help });
      if (!sorted) part(this, '.notes').prepend(toRetry(this.#strings.notNarrowed, this.#strings.again));
      // At once: somebody may be gone before the filters are there.
      if (listed[0]) rememberSearch(query.text);
      // The filters stand beside the results, which need not wait for them, nor go with them.
      await new Promise(requestAnimationFrame);
      const facets = await this.#own.facets().catch(() => undefined);
      if (turn !== this.#turn) return;
      if (facets) this.#showFacets(answer, state, facets);
      else part(this, '.facets').replaceChildren(toRetry(this.#strings.noFilters, this.#strings.again));
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#showFailure();
      reportError(error);
    }
  }

  /** Nothing is shown then: what was found of an index that is not whole would look as if it were all. */
  #showFailure(): void {
    for (const name of ['.chips', '.help', '.results']) part(this, name).replaceChildren();
    part(this, '.columns').hidden = true;
    part(this, '.browse').hidden = false;
    part(this, '.notes').replaceChildren(toRetry('', this.#strings.again));
    this.#say(this.#strings.failed);
  }

  #showFacets({ found }: Answer, { chosen }: PageState, facets: Facets): void {
    const groups = [...this.querySelectorAll<HTMLDetailsElement>('.facets details')];
    const open = groups[0] ? groups.filter((group) => group.open).map(({ dataset }) => dataset['filter']) : OPEN_AT_FIRST;
    const focused = this.querySelector<HTMLInputElement>('.facets :focus');
    const ids = found.map(({ id }) => id);
    part(this, '.facets').replaceChildren(...toFacetGroups(this.#filters, ids, chosen, { facets, strings: this.#strings, open }));
    if (!focused?.name) return;
    const { name, value } = focused;
    const again = this.querySelector<HTMLElement>(`.facets [name="${name}"][value="${CSS.escape(value)}"]`);
    // A value that shows nothing any more is gone; its group is next to where it was.
    (again ?? this.querySelector<HTMLElement>(`[data-filter="${name}"] summary`))?.focus();
  }

  /** What is chosen of an answer, in the order that is chosen. @throws Error where that could not be loaded */
  async #narrow({ found }: Answer, { chosen, sort }: PageState): Promise<readonly Found[]> {
    const facets = isNarrowed(chosen) && (await this.#own.facets());
    const fitting = facets ? found.filter(({ id }) => fits(id, chosen, facets)) : found;
    if (!sort) return fitting;
    const places = new Map((await this.#own.sorted())[sort].map((number, place) => [String(number), place]));
    const placeOf = ({ id }: Found) => places.get(id) ?? 0;
    return fitting.toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  /** Reads the pages of results. */
  async #read(found: readonly Found[], query: Query, answer: Answer): Promise<Item[]> {
    const { typed } = termsOf(query, answer);
    return Promise.all(
      found.map(async (each): Promise<Item> => {
        const text = each.text ?? (await each.hit.load());
        const { kind, title, slug } = each.isOtherLanguage ? { ...text, ...text.other } : text;
        return {
          text,
          kind,
          title,
          href: this.#own.urlOf({ kind, slug }),
          why: explain(each, query, each.synonym ? wordsOf(each.synonym.name) : typed, text),
          language: each.isOtherLanguage ? this.#places.otherLanguage : undefined,
        };
      }),
    );
  }

  #show(
    state: PageState,
    {
      query,
      answer,
      sorted,
      items,
      help,
    }: { query: Query; answer: Answer; sorted: readonly Found[]; items: readonly Item[]; help: readonly HTMLElement[] | undefined },
  ): void {
    const { shown, chosen, sort } = state;
    const strings = this.#strings;
    const terms = termsOf(query, answer);
    const isBestFirst = sorted[0]?.isExact && !sort;
    const lines = items.map((item, place) => toResultItem(item, terms, strings, isBestFirst && place === 0));
    // From here on no page has all words; sorted otherwise, they stand among the others.
    const firstPartial = sorted.findLastIndex(({ isPartial }) => !isPartial) + 1;
    const isPartialApart = !sort && firstPartial < sorted.length;
    part(this, '.columns').hidden = !!help;
    part(this, '.browse').hidden = !help;
    part(this, '.help').replaceChildren(...(help ?? []));
    part(this, '.more').hidden = shown >= sorted.length;
    part<HTMLSelectElement>(this, 'select').value = sort ?? '';
    part(this, '.chips').replaceChildren(...toChips(chosen, strings));
    part(this, '.notes').replaceChildren(...toNotes(answer, state, strings));
    const above = firstPartial > 0 ? lines[firstPartial] : part(this, '.notes');
    if (isPartialApart) above?.prepend(make('p', { class: 'partial' }, strings.partial));
    part(this, '.results').replaceChildren(...lines);
    this.#say(wordCount(sorted.length, [strings.noResults, strings.oneResult, strings.results], { query: query.text }));
  }

  #showRecent(isShown: boolean): void {
    const recent = part(this, '.recent');
    const queries = isShown ? recentSearches() : [];
    recent.hidden = queries.length === 0;
    part(recent, 'div').replaceChildren(toLinkList(queries.map(toQueryLink)));
  }

  #chosen(): PageState['chosen'] {
    const valuesOf = (filter: string) =>
      [...this.querySelectorAll<HTMLInputElement>(`[name="${filter}"]:checked`)].map(({ value }) => value);
    return Object.fromEntries(this.#filters.map((filter) => [filter, valuesOf(filter)]));
  }

  #onChip({ target }: Event): void {
    const button = (target as Element).closest('button');
    if (!button) return;
    const { filter, value } = button.dataset;
    const { chosen } = this.#state;
    const left = filter === undefined ? {} : { ...chosen, [filter]: chosen[filter]?.filter((each) => each !== value) ?? [] };
    void this.#go({ chosen: left, shown: PAGE_LENGTH });
    part(this, '[role="status"]').focus();
  }

  #openFacets(): void {
    const dialog = part<HTMLDialogElement>(this, 'dialog');
    part(dialog, '.dialog-body').append(part(this, '.facets'));
    dialog.showModal();
  }

  /** Says it instead of "searching", which an answer that comes soon does not need. */
  #say(text: string): void {
    clearTimeout(this.#saying);
    // One of them stands in the dialog, outside of which nothing is heard while it is open.
    for (const status of this.querySelectorAll('[role="status"]')) status.textContent = text;
  }
}

function termsOf({ words, phrases }: Query, { corrections, synonyms }: Answer): MarkedTerms {
  return {
    typed: [...words, ...phrases.flat(), ...corrections.flatMap(({ to }) => to.split(' '))],
    named: synonyms.flatMap(({ name }) => wordsOf(name)).filter((word) => !isStopWord(word)),
  };
}

customElements.define('search-results', SearchResults);
