import type { SearchStrings } from '#contracts/search.ts';
import { findExcerpts, type Excerpt } from '#search/excerpt.ts';
import type { PageText } from '#search/engine.ts';
import type { Why } from '#search/why.ts';
import { fillIn, make } from './dom.ts';

/** A page found, with all that its line in the list shows. */
export interface Item {
  readonly kind: string;
  readonly text: PageText;
  /** Its title in the reader's language. */
  readonly title: string;
  /** The address to lead to: of the reader's language, where the page has one there. */
  readonly href: string;
  readonly why: Why | undefined;
  /** The language of the text, where it is not the page's. */
  readonly language: string | undefined;
}

/** The words to mark: those typed or corrected, and those of other names that were searched too. */
export interface MarkedTerms {
  readonly typed: readonly string[];
  readonly named: readonly string[];
}

const MAX_PLACES = 2;

/**
 * The line of a result: what it is, its name, why it was found, the text that matches, other places on the page.
 *
 * @param isBest whether it is exactly what somebody searched for: then it has its answer too
 */
export function toResultItem(
  { text, kind, title, href, why, language }: Item,
  { typed, named }: MarkedTerms,
  strings: SearchStrings,
  isBest = false,
): HTMLElement {
  const [best, ...others] = findExcerpts(text, MAX_PLACES + 1, typed, named);
  const { about, abbreviation, answer } = text;
  const name = abbreviation && abbreviation !== title ? `${title} (${abbreviation})` : title;
  const inLanguage = language === undefined ? undefined : { lang: language };
  // The words stand on the page of the other language alone.
  const link = language === undefined ? withMarks(href, best, undefined) : href;
  const item = make(
    'li',
    isBest ? { class: 'best', 'data-kind': kind } : {},
    make(
      'p',
      { class: 'what' },
      make('span', { class: 'chip', 'data-kind': kind }, strings.labels.type[kind] ?? ''),
      ' ',
      make('span', { class: 'soft', ...inLanguage }, about),
    ),
    make('h2', {}, make('a', { href: link }, name)),
    ...(isBest ? [make('p', {}, answer.summary), toFacts(answer)] : []),
  );
  // Where nothing on the page is marked, it was found by the words that its editors foresaw, or by its title in the other language.
  const reason = why ?? (best?.words.length === 0 && { type: 'other-words' });
  if (reason) item.append(make('p', { class: 'why' }, fillIn(strings.why[reason.type], reason)));
  // The beginning of the text says what the answer says.
  if (best && (!isBest || best.words.length > 0)) item.append(toExcerpt(best, text.url, inLanguage));
  const places = others.filter(({ place }) => place !== undefined);
  if (places.length > 0)
    item.append(
      make('ul', { class: 'places', role: 'list' }, ...places.map((excerpt) => make('li', {}, toExcerpt(excerpt, text.url, inLanguage)))),
    );
  return item;
}

function toFacts({ facts }: PageText['answer']): HTMLElement {
  return make('dl', {}, ...facts.map(([label, fact]) => make('div', {}, make('dt', {}, label), make('dd', {}, fact))));
}

function toExcerpt(excerpt: Excerpt, href: string, inLanguage: { readonly lang: string } | undefined): HTMLElement {
  const { pieces, place } = excerpt;
  const text = pieces.map((piece) => (piece.isMatch ? make('mark', {}, piece.text) : piece.text));
  return make(
    'p',
    { class: 'excerpt', ...inLanguage },
    ...(place ? [make('a', { class: 'place', href: withMarks(href, excerpt, place.id) }, place.title), ' '] : []),
    ...text,
  );
}

/** The address of a page or place, with the words that it is to mark. */
function withMarks(href: string, excerpt: Excerpt | undefined, place: string | undefined): string {
  const words = excerpt?.words ?? [];
  const marks = words.length > 0 ? `?mark=${words.map(encodeURIComponent).join('+')}` : '';
  return `${href}${marks}${place === undefined ? '' : `#${place}`}`;
}
