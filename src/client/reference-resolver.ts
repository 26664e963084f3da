import type { ReferenceWords } from '#i18n/reference-words.ts';
import { resolveReferences, type HeldDocument, type ResolvedReference } from '#references/resolve-references.ts';
import { keep } from '#search/keep.ts';
import { fillIn, make, part, wordCount } from './dom.ts';
import { readJson } from './read-json.ts';

/** Longer texts are looked up without standing in the address, which servers and mail programs cut off. */
const LONGEST_ADDRESS = 1500;

type Strings = ReferenceWords['outcome'];

/** Looks up the references of the address, or of a text that somebody pastes: nothing of it leaves the browser. */
class ReferenceResolver extends HTMLElement {
  readonly #strings = JSON.parse(this.dataset['strings'] ?? '{}') as Strings;
  readonly #load = keep(() => readJson<readonly HeldDocument[]>(this.dataset['list'] ?? ''));

  connectedCallback(): void {
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      const text = part<HTMLTextAreaElement>(this, 'textarea').value.trim();
      if (text.length <= LONGEST_ADDRESS) history.pushState(undefined, '', `?${new URLSearchParams({ ref: text }).toString()}`);
      void this.#run(text).then(() => part(this, '[role="status"]').focus());
    });
    addEventListener('popstate', () => this.#runAddress());
    this.#runAddress();
  }

  #runAddress(): void {
    const text = new URLSearchParams(location.search).get('ref')?.trim() ?? '';
    part<HTMLTextAreaElement>(this, 'textarea').value = text;
    void this.#run(text);
  }

  async #run(text: string): Promise<void> {
    const { none, one, many, failed } = this.#strings;
    const [status, list] = [part(this, '[role="status"]'), part(this, '.found')];
    list.replaceChildren();
    status.textContent = '';
    if (text === '') return;
    try {
      const language = document.documentElement.lang === 'nl' ? 'nl' : 'en';
      const found = resolveReferences(text, await this.#load(), language);
      list.replaceChildren(...found.map((reference) => toItem(reference, this.#strings)));
      status.textContent = wordCount(found.length, [none, one, many]);
    } catch (error) {
      status.textContent = failed;
      reportError(error);
    }
  }
}

/** A reference: its official form, the papers here, what is wrong with it, its official publication. */
function toItem({ written, official, held, meant }: ResolvedReference, strings: Strings): HTMLElement {
  const [first] = held;
  const text = held.length === 1 && first ? first.identifier : official.text;
  const item = make('li', {}, make('h2', {}, text));
  if (written !== text) item.append(make('p', { class: 'soft' }, fillIn(strings.asWritten, { text: written })));
  item.append(...held.map((document) => toPaper(document, held.length > 1)));
  for (const { document, reason } of meant) item.append(make('p', {}, strings.meant), toPaper(document, true), make('p', {}, reason));
  if (held.length + meant.length === 0) item.append(make('p', {}, strings.notHeld));
  if (official.url !== undefined) {
    const label = fillIn(strings.official, { host: new URL(official.url).hostname });
    item.append(make('p', {}, make('a', { href: official.url, rel: 'external' }, label)));
  }
  return item;
}

function toPaper({ title, identifier, href }: HeldDocument, withNumber: boolean): HTMLElement {
  return make('p', {}, make('a', { href }, title), ...(withNumber ? [` (${identifier})`] : []));
}

customElements.define('reference-resolver', ReferenceResolver);
