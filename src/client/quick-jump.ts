import type { SearchData, SearchEntry } from '#contracts/search.ts';
import { baseOf } from '#references/key.ts';
import { wordsOf } from '#search/fold.ts';
import { tidy } from '#search/query.ts';
import { textsIn } from '#search/names.ts';
import { suggest, type Suggestion } from '#search/suggest.ts';
import { findTypedReferences } from '#references/find-typed.ts';
import { fillIn, make, wordCount } from './dom.ts';
import { openLibrary } from './library.ts';

const MAX = 7;
const SHORTEST = 2;
/** Whoever types hears the last count, not one for each letter. */
const SAY_AFTER = 700;

/** Keys that move the caret leave the list. */
const CARET_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

let counter = 0;

/**
 * Offers entries under the search field while somebody types, as a combobox with a list (ARIA Authoring Practices):
 * arrows move, Enter opens the entry or searches, Escape closes. The field keeps the focus.
 *
 * @param before what stood in the field when somebody turned to it
 */
export function offerSuggestions(field: HTMLInputElement, before: string): void {
  const folder = field.dataset['searchData'];
  if (folder === undefined || field.getAttribute('role') === 'combobox') return;
  const library = openLibrary(folder);
  counter += 1;
  const list = make('ul', { class: 'suggestions', role: 'listbox', id: `suggestions-${counter}`, hidden: '' });
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  field.closest('div')?.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    field.setAttribute(name, value);
  let chosen = -1;
  let turn = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  const load = async (typed: string) => {
    const keys = (await findTypedReferences(typed)).map(({ key }) => key);
    const [book, data] = await Promise.all([library.names([...textsIn(wordsOf(typed)), ...keys.map(baseOf)]), library.data()]);
    return { book, data, keys };
  };
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const close = () => {
    turn += 1;
    list.hidden = true;
    chosen = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    clearTimeout(saying);
    status.textContent = '';
  };
  const choose = (index: number) => {
    const all = options();
    chosen = ((index + all.length + 2) % (all.length + 1)) - 1;
    for (const [at, option] of all.entries()) option.setAttribute('aria-selected', String(at === chosen));
    const option = all[chosen];
    field.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = async () => {
    turn += 1;
    const mine = turn;
    const typed = tidy(field.value);
    if (typed.length < SHORTEST) {
      close();
      return;
    }
    const loaded = await load(typed).catch(() => undefined);
    if (mine !== turn) return;
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    clearTimeout(saying);
    if (!loaded) {
      // The next letter tries again, and so does whoever searches for what they typed.
      list.replaceChildren(toLast(typed, `${list.id}-all`, field.dataset['failed'] ?? '', field.form?.action ?? ''));
      choose(-1);
      return;
    }
    const { book, data, keys } = loaded;
    const found = suggest(typed, book.entries, MAX, keys);
    const { allResults, noCount, oneCount, count } = data.strings;
    list.replaceChildren(
      ...found.map((suggestion, index) => toOption(suggestion, `${list.id}-${index}`, data, library.urlOf)),
      toLast(typed, `${list.id}-all`, allResults, data.resultsHref),
    );
    list.setAttribute('aria-label', data.strings.suggestions);
    choose(-1);
    saying = setTimeout(() => (status.textContent = wordCount(found.length, [noCount, oneCount, count])), SAY_AFTER);
  };

  field.addEventListener('input', () => void show());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (list.hidden) void show().then(() => choose(chosen + step));
      else choose(chosen + step);
    } else if (event.key === 'Enter' && !list.hidden && chosen >= 0) {
      event.preventDefault();
      options()[chosen]?.click();
    } else if (CARET_KEYS.has(event.key)) choose(-1);
  });
  // The field must not lose the focus to the list before the click counts.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const href = (target as Element).closest<HTMLElement>('[data-href]')?.dataset['href'];
    if (href) location.assign(href);
  });
  // Letters typed while this was loading count too.
  if (document.activeElement === field && field.value !== before) void show();
  else void library.data().catch(() => undefined);
}

function toOption(
  { entry, name }: Suggestion<SearchEntry>,
  id: string,
  { strings }: SearchData,
  urlOf: (entry: SearchEntry) => string,
): HTMLElement {
  const also = name === undefined ? undefined : fillIn(entry.formerNames?.includes(name) ? strings.formerly : strings.also, { name });
  const about = [strings.kinds[entry.kind], also].filter(Boolean).join(' · ');
  const title = [entry.title, entry.abbreviation && `(${entry.abbreviation})`].filter(Boolean).join(' ');
  return make(
    'li',
    { role: 'option', id, 'aria-selected': 'false', 'data-href': urlOf(entry), 'data-kind': entry.kind },
    make('span', {}, title),
    make('span', { class: 'about' }, about),
  );
}

function toLast(typed: string, id: string, text: string, resultsHref: string): HTMLElement {
  return make(
    'li',
    { role: 'option', id, 'aria-selected': 'false', class: 'all', 'data-href': `${resultsHref}?q=${encodeURIComponent(typed)}` },
    fillIn(text, { query: typed }),
  );
}
