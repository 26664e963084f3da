import { addItem, EMPTY, fromFragment, moveItem, putBack, takeOut, toFragment, type Basket, type BasketItem } from '#desk/basket.ts';
import { findChosen, toBrief, type Brief, type BriefWords, type Chosen, type Language } from '#desk/brief.ts';
import { writeStatement } from '#desk/citation-texts.ts';
import type { ExportFormat } from '#desk/exported-files.ts';
import { toMarkdown } from '#desk/markdown.ts';
import type { EntryRecord } from '#contracts/record.ts';
import type { DeskWords } from '#desk/words.ts';
import { keep } from '#search/keep.ts';
import { loadBasket, loadRemoved, saveBasket, saveRemoved } from '#client/basket.ts';
import { drawBrief } from './brief.client.ts';
import { drawItems, type Line } from './items.client.ts';
import { copyText } from '#client/clipboard.ts';
import { isGone, readJson } from '#client/read-json.ts';
import { exportSources, saveFile, todayIn } from '#client/take-away.ts';
import { partOf } from '#client/template.ts';

type Strings = DeskWords['basket'] & Pick<DeskWords, 'copied' | 'notCopied' | 'notKept'>;

/**
 * The basket: what a reader put aside, in their order and with their notes. It is kept in this browser; a basket that
 * came as a link is shown and not kept until the reader says so.
 */
class ReferenceBasket extends HTMLElement {
  readonly #load = keep((address: string) => readJson<EntryRecord>(address));
  #basket: Basket = EMPTY;
  #isShared = false;
  #chosen: readonly Chosen[] = [];
  /** What was taken out in this visit, the last of it at the end. */
  #removed = loadRemoved();

  connectedCallback(): void {
    this.#open();
    addEventListener('hashchange', () => this.#open());
    partOf<HTMLInputElement>(this, '[name="title"]').addEventListener('input', ({ target }) => {
      this.#keep({ ...this.#basket, title: (target as HTMLInputElement).value });
      this.#drawBrief();
    });
    for (const radio of this.querySelectorAll('[name="language"]')) radio.addEventListener('change', () => void this.#draw());
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-action], [data-format]');
      if (button) this.#act(button.dataset['action'] ?? '', button.dataset['format'] as ExportFormat | undefined);
    });
  }

  get #strings(): Strings {
    return JSON.parse(this.dataset['strings'] ?? '{}') as Strings;
  }

  get #language(): Language {
    return partOf<HTMLInputElement>(this, '[name="language"]:checked').value as Language;
  }

  get #words(): BriefWords {
    return (JSON.parse(this.dataset['words'] ?? '{}') as Record<Language, BriefWords>)[this.#language];
  }

  get #brief(): Brief {
    const { items, sources } = toBrief(this.#chosen, this.#language, this.#words, 'official');
    const whole = (address: string) => new URL(address, location.href).href;
    return {
      items: items.map((item) => ({ ...item, href: whole(item.href) })),
      sources: sources.map((source) => ({ ...source, page: whole(source.page) })),
    };
  }

  get #title(): string {
    return this.#basket.title.trim() || this.#strings.untitled;
  }

  #open(): void {
    const passedOn = fromFragment(location.hash);
    this.#isShared = passedOn !== undefined;
    this.#basket = passedOn ?? loadBasket();
    partOf<HTMLInputElement>(this, '[name="title"]').value = this.#basket.title;
    void this.#draw();
  }

  /** Keeps a change: in the browser, or, where that is not possible or the basket is not the reader's, in the address. */
  #keep(basket: Basket): void {
    this.#basket = basket;
    if (!this.#isShared && saveBasket(basket)) return;
    if (!this.#isShared) this.#say(this.#strings.notKept);
    history.replaceState(undefined, '', basket.items.length === 0 ? location.pathname : toFragment(basket));
  }

  async #draw(): Promise<void> {
    const lines = await Promise.all(this.#basket.items.map((item) => this.#look(item)));
    this.#chosen = lines.flatMap(({ chosen }) => chosen ?? []);
    const { one, many } = this.#strings;
    const count = lines.length === 1 ? one : many.replace('{count}', String(lines.length));
    partOf(this, '[data-slot="count"]').textContent = lines.length === 0 ? '' : count;
    partOf(this, '.empty').hidden = lines.length > 0;
    partOf(this, '.filled').hidden = partOf(this, '.brief').hidden = lines.length === 0;
    partOf(this, '.shared').hidden = !this.#isShared;
    partOf(this, '.undo').hidden = this.#removed.length === 0;
    drawItems(partOf(this, '.items'), lines, this.#language, {
      gone: this.#strings.gone,
      lost: this.#strings.lost,
      onMove: (id, by) => this.#move(id, by),
      onRemove: (id, name) => this.#remove(id, name),
      onNote: (id, note) => {
        this.#keep({ ...this.#basket, items: this.#basket.items.map((item) => (item.id === id ? { ...item, note } : item)) });
        this.#chosen = this.#chosen.map((each) => (each.id === id ? { ...each, note } : each));
        this.#drawBrief();
      },
    });
    this.#drawBrief();
  }

  #drawBrief(): void {
    drawBrief(partOf(this, '.brief'), this.#brief, {
      title: this.#title,
      today: todayIn(this.#language),
      words: this.#words,
      language: this.#language,
    });
  }

  /** What an item names: an entry of the site, or a statement of it. Only where the site says that it is not there is it gone. */
  async #look({ id, note }: BasketItem): Promise<Line> {
    const [kind = '', name = ''] = (id.split('#')[0] ?? '').split('/');
    const folders = JSON.parse(this.dataset['records'] ?? '{}') as Record<string, string>;
    const folder = Object.hasOwn(folders, kind) ? folders[kind] : undefined;
    if (folder === undefined) return { id, note, chosen: undefined };
    try {
      return { id, note, chosen: findChosen(id, note, await this.#load(`${folder}${name}.json`)) };
    } catch (error) {
      return { id, note, chosen: undefined, isLost: !isGone(error) };
    }
  }

  #move(id: string, by: number): void {
    this.#keep(moveItem(this.#basket, id, by));
    const place = this.#basket.items.findIndex((item) => item.id === id) + 1;
    void this.#draw().then(() => {
      this.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-by="${by}"]`)?.focus();
      const name = this.querySelector(`[data-id="${CSS.escape(id)}"] [data-slot="heading"]`)?.textContent ?? id;
      this.#say(this.#strings.moved.replace('{place}', String(place)).replace('{item}', name));
    });
  }

  #remove(id: string, name: string): void {
    const index = this.#basket.items.findIndex((item) => item.id === id);
    this.#takeOut([id]);
    void this.#draw().then(() => {
      const next = this.querySelectorAll<HTMLElement>('.items [data-remove]');
      (next[Math.min(index, next.length - 1)] ?? partOf(this, '[role="status"]')).focus();
      this.#say(this.#strings.removed.replace('{item}', name));
    });
  }

  #takeOut(ids: readonly string[]): void {
    const { left, removed } = takeOut(this.#basket, ids);
    saveRemoved((this.#removed = [...this.#removed, removed]));
    this.#keep(left);
  }

  /** Puts back what was taken out last; again, what was before. */
  #undo(): void {
    const removed = this.#removed.at(-1);
    if (!removed) return;
    this.#keep(putBack(this.#basket, removed));
    saveRemoved((this.#removed = this.#removed.slice(0, -1)));
    void this.#draw().then(() => {
      this.querySelector<HTMLElement>(`[data-id="${CSS.escape(removed[0]?.id ?? '')}"] a`)?.focus();
      this.#say(this.#strings.putBack);
    });
  }

  #act(action: string, format: ExportFormat | undefined): void {
    const { copied, notCopied, cleared, failed } = this.#strings;
    const toCopy = partOf<HTMLTextAreaElement>(this, '.to-copy');
    toCopy.hidden = true;
    const copy = (text: string) => void copyText(text, toCopy).then((isCopied) => this.#say(isCopied ? copied : notCopied));
    const brief = this.#brief;
    const [words, today] = [this.#words, todayIn(this.#language)];
    const markdown = () => toMarkdown(brief, this.#title, words, today);
    if (format)
      exportSources(brief, format, words, today).then(
        (text) => saveFile(`basket.${format}`, text),
        () => this.#say(failed),
      );
    else if (action === 'text')
      copy(brief.items.map((item) => [writeStatement(item, brief, words, today), item.note].filter(Boolean).join('\n')).join('\n\n'));
    else if (action === 'markdown') copy(markdown());
    else if (action === 'markdown-file') saveFile('basket.md', markdown());
    else if (action === 'link') copy(new URL(toFragment(this.#basket), location.href).href);
    else if (action === 'print') print();
    else if (action === 'undo') this.#undo();
    else if (action === 'clear') {
      this.#takeOut(this.#basket.items.map(({ id }) => id));
      void this.#draw();
      partOf(this, '[role="status"]').focus();
      this.#say(cleared);
    } else if (action === 'take-over') {
      saveBasket(this.#basket.items.map(({ id }) => id).reduce(addItem, loadBasket()));
      this.#showOwn();
    } else if (action === 'mine') this.#showOwn();
  }

  /** One that was passed on and then emptied has no address any more. */
  #showOwn(): void {
    if (location.hash === '') this.#open();
    else location.hash = '';
  }

  #say(words: string): void {
    partOf(this, '[role="status"]').textContent = words;
  }
}

customElements.define('reference-basket', ReferenceBasket);
