import type { SearchFilter, SearchStrings } from '#outputs/contracts.ts';
import { toExcerpt } from './excerpt.ts';
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';
import { searchPages } from './search-query.ts';

const PAGE_LENGTH = 10;
const MAX_SECTIONS = 3;
const FILTERS: readonly SearchFilter[] = ['type', 'topic'];

/** The results page: runs the query of the address, shows what was found, and narrows it by type and topic. */
class SearchResults extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  /** Counts searches, so that an answer that comes too late is dropped. */
  #turn = 0;
  #results: readonly PagefindResult[] = [];
  #shown = 0;

  connectedCallback(): void {
    this.#part('.more').addEventListener('click', () => void this.#showMore(true));
    this.#part('.facets').addEventListener('change', () => this.#narrow());
    addEventListener('popstate', () => void this.#run());
    void this.#run();
  }

  get #strings(): SearchStrings {
    return JSON.parse(this.dataset['strings'] ?? '{}') as SearchStrings;
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The search page lacks ${selector}`);
    return part;
  }

  async #run(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    const query = (parameters.get('q') ?? '').trim().slice(0, 200);
    const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
    if (field) field.value = query;
    if (query === '') return;
    const turn = (this.#turn += 1);
    this.#say(this.#strings.searching);
    try {
      this.#engine ??= loadPagefind(this.dataset['bundle'] ?? '');
      const filters = Object.fromEntries(FILTERS.map((name) => [name, parameters.getAll(name)]));
      const found = await searchPages(await this.#engine, query, filters);
      if (turn !== this.#turn) return;
      this.#results = found.results;
      this.#shown = 0;
      this.#part('.results').replaceChildren();
      await this.#showMore(false);
      this.#showFilters(found.counts, filters);
      this.#conclude(query, found.isPartial, Object.values(filters).flat().length > 0);
    } catch {
      this.#engine = undefined;
      this.#say(this.#strings.failed);
    }
  }

  #conclude(query: string, isPartial: boolean, isNarrowed: boolean): void {
    const strings = this.#strings;
    const count = this.#results.length;
    const words = wordingFor(count, strings);
    const text = words.replace('{count}', String(count)).replace('{query}', () => query);
    this.#say(isPartial && count > 0 ? `${text}. ${strings.someWords}` : text);
    this.#part('.columns').hidden = count === 0 && !isNarrowed;
    this.#part('.browse').hidden = count > 0;
    this.#part('.help').hidden = count > 0;
  }

  #say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  async #showMore(isByUser: boolean): Promise<void> {
    const next = this.#results.slice(this.#shown, this.#shown + PAGE_LENGTH);
    const pages = await Promise.all(next.map((result) => result.data()));
    const items = pages.map((page) => this.#toItem(page));
    this.#part('.results').append(...items);
    this.#shown += next.length;
    this.#part('.more').hidden = this.#shown >= this.#results.length;
    if (isByUser) items[0]?.querySelector('a')?.focus();
  }

  #toItem(page: PagefindPage): HTMLElement {
    const template = this.#part<HTMLTemplateElement>('template');
    const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const at = <Part extends HTMLElement = HTMLElement>(selector: string) => item.querySelector<Part>(selector);
    const kind = page.meta['kind'] ?? '';
    const chip = at('.chip');
    if (chip) chip.dataset['kind'] = kind;
    fill(chip, this.#strings.labels.type[kind] ?? '');
    fill(at('.sort'), page.meta['sort'] ?? '');
    const link = at<HTMLAnchorElement>('h2 a');
    fill(link, [page.meta['title'], page.meta['abbreviation'] && `(${page.meta['abbreviation']})`].filter(Boolean).join(' '));
    if (link) link.href = page.url;
    at('.excerpt')?.append(toExcerpt(page.excerpt));
    const sections = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, MAX_SECTIONS);
    at('.sections')?.append(...sections.map(toSection));
    return item;
  }

  #showFilters(counts: Record<string, Record<string, number>>, chosen: Readonly<Record<string, readonly string[]>>): void {
    const groups = FILTERS.map((name) => this.#toGroup(name, counts[name] ?? {}, chosen[name] ?? []));
    this.#part('.facets').replaceChildren(...groups.filter((group) => group !== undefined));
  }

  #toGroup(name: SearchFilter, counts: Record<string, number>, chosen: readonly string[]): HTMLElement | undefined {
    const labels = this.#strings.labels[name];
    const values = Object.keys(labels).filter((value) => (counts[value] ?? 0) > 0 || chosen.includes(value));
    if (values.length === 0) return undefined;
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    fill(legend, this.#strings.filters[name]);
    const lines = values.map((value) => {
      const line = document.createElement('li');
      const label = document.createElement('label');
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', name, value, checked: chosen.includes(value) });
      const count = document.createElement('span');
      count.className = 'count';
      fill(count, String(counts[value] ?? 0));
      label.append(box, labels[value] ?? value);
      line.append(label, count);
      return line;
    });
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    list.append(...lines);
    group.append(legend, list);
    return group;
  }

  #narrow(): void {
    const address = new URL(location.href);
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    for (const name of FILTERS) {
      address.searchParams.delete(name);
      for (const box of this.querySelectorAll<HTMLInputElement>(`.facets input[name="${name}"]:checked`))
        address.searchParams.append(name, box.value);
    }
    history.pushState(undefined, '', address);
    const again = focused && `.facets input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`;
    void this.#run().then(() => again && this.querySelector<HTMLElement>(again)?.focus());
  }
}

function wordingFor(count: number, strings: SearchStrings): string {
  if (count === 0) return strings.noResults;
  return count === 1 ? strings.oneResult : strings.results;
}

function toSection({ title, url, excerpt }: PagefindPage['sub_results'][number]): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  fill(link, title);
  const text = document.createElement('p');
  text.append(toExcerpt(excerpt));
  line.append(link, text);
  return line;
}

function fill(element: Element | null, text: string): void {
  if (element) element.textContent = text;
}

customElements.define('search-results', SearchResults);
