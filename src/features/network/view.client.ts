import { fitDrawing, unfitDrawing } from './fit.client.ts';
import { offerZoom, type PartInView } from './zoom.client.ts';

/**
 * Narrows the network to a role and a topic, in the drawing and in the list alike, and the drawing to one name and its
 * neighbours; what is left comes together and into view. The choices stand in the address. Without this script the whole of both is
 * there. Takes nothing from `dom.ts`, as `copy.ts`.
 */
class NetworkView extends HTMLElement {
  readonly #selects = [...this.querySelectorAll('select')];
  readonly #rows = [...this.querySelectorAll<HTMLElement>('[data-edge]')];
  readonly #nodes = [...this.querySelectorAll<SVGAElement>('[data-node]')];
  readonly #lines = [...this.querySelectorAll<SVGElement>('[data-ends]')].map((line) => ({
    line,
    ends: wordsOf(line.dataset['ends']),
    edges: wordsOf(line.dataset['edges']),
  }));

  #view: PartInView | undefined;

  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>('.frame');
    const drawing = frame?.querySelector('svg');
    if (!frame || !drawing) return;
    const chosen = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      select.value = chosen.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    this.addEventListener('change', () => this.#apply(true));
    for (const type of ['pointerover', 'focusin'])
      drawing.addEventListener(type, ({ target }) => this.#light(this.#nodes.find((node) => node.contains(target as Node))));
    for (const type of ['pointerleave', 'focusout']) drawing.addEventListener(type, () => this.#light());
    this.#view = offerZoom(this, frame, drawing);
    if (this.#isNarrowed()) this.#apply(false);
    this.dataset['ready'] = '';
  }

  #isNarrowed(): boolean {
    return this.#selects.some(({ value }) => value !== '');
  }

  #chosen(name: string): HTMLOptionElement | undefined {
    return this.#selects.find((select) => select.name === name)?.selectedOptions[0];
  }

  #apply(isByUser: boolean): void {
    const topic = this.#chosen('topic')?.value ?? '';
    const role = this.#chosen('role')?.value ?? '';
    for (const row of this.#rows) {
      const { role: own, topics } = row.dataset;
      row.hidden = !((role === '' || own === role) && (topic === '' || wordsOf(topics).includes(topic)));
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-edge]:not([hidden])');
    const shown = this.#rows.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['edge'] ?? '');
    this.#draw(new Set(shown));
    const words = [fill(this.dataset['shown'], { shown: shown.length, total: this.#rows.length }), this.#light()];
    this.#bringIntoView();
    this.querySelector('[role="status"]')?.replaceChildren(words.filter((word) => word !== '').join('. '));
    if (isByUser) this.#writeAddress();
  }

  /** Leaves of the drawing what stands for an edge that is shown, and of that, where a name is chosen, only what leads to it. */
  #draw(edges: ReadonlySet<string>): void {
    const of = this.#chosen('of')?.value ?? '';
    const centre = of === '' ? undefined : this.#nodes.find((node) => keyOf(node) === of)?.dataset['node'];
    const left = new Set<string | undefined>([centre]);
    for (const { line, ...own } of this.#lines) {
      const isShown = own.edges.some((edge) => edges.has(edge)) && (centre === undefined || own.ends.includes(centre));
      line.toggleAttribute('hidden', !isShown);
      if (isShown) for (const end of own.ends) left.add(end);
    }
    for (const node of this.#nodes) node.toggleAttribute('hidden', !left.has(node.dataset['node']));
  }

  /** What is left of the drawing, with the form above it in the first screen where there is not room enough below. */
  #bringIntoView(): void {
    const frame = this.querySelector<HTMLElement>('.frame');
    const drawing = frame?.querySelector('svg');
    if (!frame || !drawing) return;
    if (frame.clientWidth === 0) {
      // On a phone: the list stands in place of the drawing.
      const key = this.#chosen('of')?.value.split('/').at(-1) ?? '';
      if (key !== '') this.querySelector(`[data-group] h3 a[href$="/${key}/"]`)?.scrollIntoView({ behavior: 'instant' });
      return;
    }
    unfitDrawing(drawing);
    if (!this.#isNarrowed() || !drawing.querySelector('[data-node]:not([hidden])')) {
      this.#view?.show();
      return;
    }
    const above = frame.getBoundingClientRect().top - this.getBoundingClientRect().top;
    const fitted = fitDrawing(drawing, { width: frame.clientWidth, height: innerHeight - above });
    this.#view?.show(fitted);
    if (frame.getBoundingClientRect().top + fitted.height * fitted.scale > innerHeight) this.scrollIntoView({ behavior: 'instant' });
  }

  /** Highlights a name and its neighbours; where none is pointed at, the chosen one. Says with how many that is connected. */
  #light(pointed?: SVGAElement): string {
    const chosen = this.#chosen('of');
    const node = pointed ?? this.#nodes.find((each) => keyOf(each) === chosen?.value);
    const own = node?.dataset['node'] ?? '';
    const near = new Set<string | undefined>(node && [own]);
    for (const { line, ends } of this.#lines) {
      const isNear = ends.includes(own) && !line.hasAttribute('hidden');
      line.toggleAttribute('data-near', isNear);
      if (isNear) for (const end of ends) near.add(end);
    }
    for (const each of this.#nodes) each.toggleAttribute('data-near', near.has(each.dataset['node']));
    this.toggleAttribute('data-lit', node !== undefined);
    return node && chosen ? fill(this.dataset['neighbours'], { name: chosen.text, count: near.size - 1 }) : '';
  }

  #writeAddress(): void {
    const address = new URL(location.href);
    address.search = '';
    for (const { name, value } of this.#selects) if (value !== '') address.searchParams.set(name, value);
    history.replaceState(undefined, '', address);
  }
}

function wordsOf(list = ''): string[] {
  return list.split(' ');
}

/** The name of an entry as other pages give it: its kind, and the end of its address. */
function keyOf(node: SVGAElement): string {
  return `${node.dataset['kind']}/${node.href.baseVal.split('/').at(-2)}`;
}

function fill(text = '', values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

customElements.define('network-view', NetworkView);
