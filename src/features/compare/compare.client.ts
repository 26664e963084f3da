import { alignParts, MOST_COMPARED, type Comparable, type ComparableLine } from './align.ts';
import { keep } from '#search/keep.ts';
import { toLink } from '#client/link.ts';
import { readJson } from '#client/read-json.ts';
import { cloneTemplate, fillSlots, partOf } from '#client/template.ts';

/**
 * Puts chosen entries beside each other. The choice stands in the address; what is known of each is loaded when it is
 * chosen. Without this script the ready-made comparisons are there.
 */
class CompareEntries extends HTMLElement {
  readonly #load = keep((key: string) => readJson<Comparable>(`${this.dataset['href'] ?? ''}${key.replace('/', '-')}.json`));

  connectedCallback(): void {
    const form = partOf<HTMLFormElement>(this, 'form');
    const first = partOf(form, '.choice');
    for (let count = 1; count < MOST_COMPARED; count += 1) first.after(first.cloneNode(true));
    const offered = new Set(Array.from(form.querySelectorAll('option'), ({ value }) => value));
    const asked = new URLSearchParams(location.search).getAll('of').filter((key) => offered.has(key));
    const chosen = asked.length > 0 ? asked : (this.dataset['of'] ?? '').split(' ');
    for (const [index, select] of form.querySelectorAll('select').entries()) select.value = chosen[index] ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#choose(form);
    });
    form.addEventListener('change', () => void this.#choose(form));
    if (asked.length > 0) void this.#choose(form);
  }

  async #choose(form: HTMLFormElement): Promise<void> {
    const keys = [...new Set(new FormData(form).getAll('of').map(String))].filter(Boolean);
    const address = new URL(form.action);
    for (const key of keys) address.searchParams.append('of', key);
    history.replaceState(undefined, '', address);
    const { tooFew = '', failed = '', shown = '' } = this.dataset;
    if (keys.length < 2) {
      this.#say(tooFew);
      return;
    }
    const loaded = await Promise.all(keys.map((key) => this.#load(key))).catch(() => undefined);
    if (loaded) partOf(this, '.compared').replaceChildren(toTable(loaded));
    this.#say(loaded ? shown.replace('{names}', loaded.map(({ title }) => title).join(', ')) : failed);
  }

  #say(text: string): void {
    partOf(this, '[role="status"]').textContent = text;
  }
}

function toTable(entries: readonly Comparable[]): HTMLElement {
  const table = cloneTemplate('comparison');
  partOf(table, 'thead tr').append(
    ...entries.map(({ title, href }) => {
      const head = cloneTemplate('compared-head');
      const link = partOf<HTMLAnchorElement>(head, 'a');
      link.href = href;
      link.textContent = title;
      return head;
    }),
  );
  const titles = entries.map(({ title }) => title);
  const { summary = '' } = table.dataset;
  const short = entries.map(({ summary: text }): ComparableLine[] => [{ text, sources: [] }]);
  partOf(table, 'tbody').append(
    toRow(summary, short, titles),
    ...alignParts(entries).map(({ label, cells }) => toRow(label, cells, titles)),
  );
  return table;
}

function toRow(label: string, cells: readonly (readonly ComparableLine[] | undefined)[], titles: readonly string[]): HTMLElement {
  const row = cloneTemplate('compared-row');
  fillSlots(row, { label });
  row.append(
    ...cells.map((lines, index) => {
      const cell = cloneTemplate(lines ? 'compared-cell' : 'compared-none');
      cell.dataset['label'] = titles[index] ?? '';
      if (lines) partOf(cell, 'ul').append(...lines.map(toLine));
      return cell;
    }),
  );
  return row;
}

function toLine({ text, href, note = '', sources }: ComparableLine): HTMLElement {
  const line = cloneTemplate('compared-line');
  partOf(line, 'a').replaceWith(href === undefined ? text : toLink({ text, href }));
  fillSlots(line, { note });
  partOf(line, '.sources').append(...sources.map(toLink));
  return line;
}

customElements.define('compare-entries', CompareEntries);
