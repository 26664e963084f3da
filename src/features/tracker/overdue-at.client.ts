import { wordElapsed, type ElapsedWords } from './elapsed.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Shows which commitments were overdue at a day, by the rule of the build (`isOverdueAt`): due before it, and neither done
 * nor dropped by then. The day stands in the address. Without this script the list is that of the day the page names.
 */
class OverdueAt extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = input?.parentElement;
    if (!input || !form) return;
    form.hidden = false;
    this.querySelector('[data-fixed]')?.remove();
    input.addEventListener('change', () => {
      if (!DAY.test(input.value)) return;
      const address = new URL(location.href);
      address.searchParams.set('at', input.value);
      history.replaceState(undefined, '', address);
      this.#show(input.value);
    });
    const asked = new URLSearchParams(location.search).get('at') ?? '';
    if (!DAY.test(asked)) return;
    input.value = asked;
    // The field drops what looks like a day and is none, as 2026-02-30.
    if (input.value !== '') this.#show(input.value);
  }

  #show(day: string): void {
    const elapsed = JSON.parse(this.dataset['elapsed'] ?? '{}') as ElapsedWords;
    const lines = [...this.querySelectorAll<HTMLElement>('[data-due]')];
    for (const line of lines) {
      const { due = '', ended } = line.dataset;
      line.hidden = !(due < day && (ended === undefined || ended > day));
      if (line.hidden) continue;
      const length = wordElapsed(due, day, elapsed);
      line.querySelector('[data-late]')?.replaceChildren((this.dataset['late'] ?? '').replace('{length}', length));
    }
    const count = lines.filter((line) => !line.hidden).length;
    const { none = '', one = '', many = '' } = this.dataset;
    const words = [none, one, many.replace('{count}', String(count))][Math.min(count, 2)] ?? '';
    this.querySelector('[role="status"]')?.replaceChildren(words);
  }
}

customElements.define('overdue-at', OverdueAt);
