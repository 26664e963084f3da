/**
 * Narrows the list of an index page. Without this script each value is a link to a page of its own; with it the
 * values become checkboxes: any of one facet, all of several. The state stands in the address.
 */
class FilterList extends HTMLElement {
  readonly #rows = new Map<HTMLTableRowElement, ReadonlySet<string>>();
  readonly #boxes: HTMLInputElement[] = [];
  #status: HTMLElement | null = null;
  /** What the page says of the whole list. */
  #whole = '';
  #clear: HTMLButtonElement | undefined;

  connectedCallback(): void {
    if (this.dataset['enabled'] !== 'true') return;
    this.#status = this.querySelector('[role="status"]');
    this.#whole = this.#status?.textContent ?? '';
    for (const row of this.querySelectorAll<HTMLTableRowElement>('tr[data-keys]'))
      this.#rows.set(row, new Set(row.dataset['keys']?.split(' ')));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')) this.#boxes.push(toCheckbox(link));
    if (this.#boxes.length === 0) return;
    this.addEventListener('change', () => this.#apply(true));
    addEventListener('popstate', () => this.#readAddress());
    this.#clear = this.#addClearButton();
    // Where filters and list stand under each other, the list comes first to the eye.
    if (matchMedia('(width < 56rem)').matches) for (const facet of this.querySelectorAll('details')) facet.open = false;
    this.#readAddress();
  }

  #addClearButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'clear-filters';
    button.textContent = this.dataset['clear'] ?? '';
    button.hidden = true;
    button.addEventListener('click', () => {
      for (const box of this.#boxes) box.checked = false;
      this.#apply(true);
      this.#boxes[0]?.focus();
    });
    this.querySelector('.facets')?.append(button);
    return button;
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    for (const box of this.#boxes) box.checked = parameters.getAll(box.name).includes(box.value);
    this.#apply(false);
  }

  #apply(isByUser: boolean): void {
    const chosen = Map.groupBy(
      this.#boxes.filter((box) => box.checked),
      (box) => box.name,
    );
    const fits = (keys: ReadonlySet<string>, except?: string) =>
      [...chosen].every(([facet, boxes]) => facet === except || boxes.some((box) => keys.has(`${facet}:${box.value}`)));
    let shown = 0;
    for (const [row, keys] of this.#rows) {
      row.hidden = !fits(keys);
      if (!row.hidden) shown += 1;
    }
    for (const box of this.#boxes) this.#count(box, fits);
    const words = this.#wordShown(shown, chosen.size > 0);
    // What is said already would be said again.
    if (this.#status && this.#status.textContent !== words) this.#status.textContent = words;
    if (this.#clear) this.#clear.hidden = chosen.size === 0;
    if (isByUser) this.#writeAddress();
  }

  #count(box: HTMLInputElement, fits: (keys: ReadonlySet<string>, except?: string) => boolean): void {
    const count = [...this.#rows.values()].filter((keys) => keys.has(`${box.name}:${box.value}`) && fits(keys, box.name)).length;
    const line = box.closest('li');
    const shown = line?.querySelector('.count');
    if (shown) shown.textContent = String(count);
    line?.toggleAttribute('data-empty', count === 0);
  }

  #wordShown(shown: number, isNarrowed: boolean): string {
    if (!isNarrowed) return this.#whole;
    if (shown === 0) return this.dataset['nothing'] ?? '';
    return (this.dataset['shown'] ?? '').replace('{shown}', String(shown)).replace('{total}', String(this.#rows.size));
  }

  #writeAddress(): void {
    const address = new URL(location.href);
    for (const { name } of this.#boxes) address.searchParams.delete(name);
    for (const box of this.#boxes) if (box.checked) address.searchParams.append(box.name, box.value);
    history.replaceState(undefined, '', address);
  }
}

function toCheckbox(link: HTMLAnchorElement): HTMLInputElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = link.dataset['facet'] ?? '';
  box.value = link.dataset['value'] ?? '';
  const text = document.createElement('span');
  text.textContent = link.textContent;
  label.append(box, text);
  link.replaceWith(label);
  return box;
}

customElements.define('filter-list', FilterList);
