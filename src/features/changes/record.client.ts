import { keep, readKept } from '#client/kept.ts';

const VISITS = 'change-visits';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Narrows the record of changes to what came since a day. The day stands in the address; the days of the last visits are
 * kept in this browser only. Without this script the whole record is there. Takes nothing from `dom.ts`, as `copy.ts`.
 */
class ChangeRecord extends HTMLElement {
  connectedCallback(): void {
    const since = this.querySelector('input');
    const controls = since?.parentElement;
    if (!since || !controls) return;
    controls.hidden = false;
    since.addEventListener('change', () => this.#choose(since.value));
    this.#button('all')?.addEventListener('click', () => {
      this.#choose('');
      since.focus();
    });
    this.#offerLastVisit();
    const asked = new URLSearchParams(location.search).get('since') ?? '';
    if (isDay(asked)) this.#choose(asked);
  }

  #button(action: string): HTMLButtonElement | null {
    return this.querySelector(`[data-action="${action}"]`);
  }

  #offerLastVisit(): void {
    const today = new Date().toISOString().slice(0, 10);
    const visits = (readKept(VISITS) ?? '').split(' ').filter((day) => isDay(day) && day !== today);
    const last = visits.at(-1);
    keep(VISITS, [...visits.slice(-1), today].join(' '));
    const button = this.#button('visit');
    if (!button || last === undefined) return;
    const date = new Date(last).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
    button.textContent = (this.dataset['sinceVisit'] ?? '').replace('{date}', date);
    button.hidden = false;
    button.addEventListener('click', () => this.#choose(last));
  }

  #choose(since: string): void {
    const input = this.querySelector('input');
    if (input) input.value = since;
    const address = new URL(location.href);
    address.search = since === '' ? '' : `since=${since}`;
    history.replaceState(undefined, '', address);
    const all = this.#button('all');
    if (all) all.hidden = since === '';
    const shown = this.#show(since);
    const { none = '', one = '', many = '' } = this.dataset;
    const words = [none, one, many.replace('{count}', String(shown))][Math.min(shown, 2)] ?? '';
    this.querySelector('[role="status"]')?.replaceChildren(since === '' ? '' : words);
  }

  /** How many changes there are since a day, once only those are shown. */
  #show(since: string): number {
    let shown = 0;
    for (const day of this.querySelectorAll<HTMLElement>('[data-day]')) {
      day.hidden = (day.dataset['day'] ?? '') < since;
      if (!day.hidden) for (const line of day.querySelectorAll<HTMLElement>('[data-count]')) shown += Number(line.dataset['count']);
    }
    return shown;
  }
}

/** `2026-02-30` looks like a day and is none. */
function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text));
}

customElements.define('change-record', ChangeRecord);
