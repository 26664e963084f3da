import { AS_OF_LISTS, evaluateAsOf, type AsOfData, type AsOfList, type AsOfRow, type Clock } from './evaluate.ts';
import { keep } from '#search/keep.ts';
import { toLink } from '#client/link.ts';
import { readJson } from '#client/read-json.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Shows how things stood on any day, by the function that the build uses for the days it makes pages of. Day and clock
 * stand in the address. Without this script the pages of those days are there, with both clocks.
 */
class AsOfDay extends HTMLElement {
  readonly #load = keep(() => readJson<AsOfData>(this.dataset['href'] ?? ''));

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#choose();
    });
    form.addEventListener('change', () => void this.#choose());
    const asked = new URLSearchParams(location.search);
    const [day, clock] = [asked.get('on') ?? '', asked.get('clock') ?? ''];
    const radio = [...form.querySelectorAll<HTMLInputElement>('[name="clock"]')].find(({ value }) => value === clock);
    if (radio) radio.checked = true;
    const field = form.querySelector<HTMLInputElement>('#on');
    if (field && DAY.test(day)) field.value = day;
    if (radio || DAY.test(day)) void this.#choose();
  }

  async #choose(): Promise<void> {
    const form = this.querySelector('form');
    if (!form) return;
    const fields = new FormData(form);
    const [day, clock] = [String(fields.get('on')), String(fields.get('clock'))];
    this.dataset['clock'] = clock;
    const address = new URL(location.href);
    if (DAY.test(day)) address.searchParams.set('on', day);
    if (clock === 'both') address.searchParams.delete('clock');
    else address.searchParams.set('clock', clock);
    history.replaceState(undefined, '', address);
    if (!DAY.test(day)) return;
    const data = await this.#load().catch(() => undefined);
    if (data) this.#show(data, day, clock as Clock);
    else this.querySelector('[role="status"]')?.replaceChildren(this.dataset['failed'] ?? '');
  }

  #show(data: AsOfData, day: string, clock: Clock): void {
    const lists = evaluateAsOf(data, day, clock);
    for (const list of Object.keys(AS_OF_LISTS) as AsOfList[]) {
      const section = this.querySelector<HTMLElement>(`[data-list="${list}"]`);
      const table = section?.querySelector('table');
      if (!section || !table) continue;
      const labels = [...table.querySelectorAll('thead [data-column]')].map((head) => head.textContent.trim());
      table.querySelector('tbody')?.replaceChildren(...lists[list].map((row) => toRow(row, list, labels)));
      section.hidden = false;
      table.hidden = lists[list].length === 0;
      const none = section.querySelector<HTMLElement>('.none');
      if (none) none.hidden = !table.hidden;
    }
    const rows = Object.values(lists).flat();
    const date = new Date(day).toLocaleDateString(document.documentElement.lang === 'en' ? 'en-GB' : 'nl', {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    const differing = rows.filter(({ differs }) => differs).length;
    const { shown = '', title = '' } = this.dataset;
    const said = shown.replace('{date}', date).replace('{count}', String(rows.length)).replace('{differing}', String(differing));
    this.querySelector('[role="status"]')?.replaceChildren(said);
    document.querySelector('h1')?.replaceChildren(title.replace('{date}', date));
    for (const days of this.querySelectorAll<HTMLElement>('.days')) days.hidden = true;
  }
}

function toRow({ entry, cells, differs }: AsOfRow, list: AsOfList, labels: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  if (differs) row.dataset['differs'] = '';
  const head = document.createElement('th');
  head.scope = 'row';
  head.setAttribute('role', 'rowheader');
  head.append(toLink(entry));
  row.append(
    head,
    ...cells.map((cell, index) => {
      const part = document.createElement('td');
      part.setAttribute('role', 'cell');
      part.dataset['column'] = AS_OF_LISTS[list][index] ?? '';
      part.dataset['label'] = labels[index] ?? '';
      part.append(typeof cell === 'string' ? cell : toLink(cell));
      return part;
    }),
  );
  return row;
}

customElements.define('as-of-day', AsOfDay);
