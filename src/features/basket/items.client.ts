import type { Chosen, Language } from '#desk/brief.ts';
import { cloneTemplate, fillSlots } from '#client/template.ts';

/** An item of the basket, and what it names if that is still on the site. */
export interface Line {
  readonly id: string;
  readonly note: string;
  readonly chosen: Chosen | undefined;
  /** Whether it could not be loaded, so that nobody knows. */
  readonly isLost?: boolean;
}

interface Handlers {
  /** What is said of an item that is no longer on the site. */
  readonly gone: string;
  /** What is said of one that could not be loaded. */
  readonly lost: string;
  readonly onMove: (id: string, by: number) => void;
  readonly onRemove: (id: string, name: string) => void;
  readonly onNote: (id: string, note: string) => void;
}

/** Draws the items to work with, in their order. */
export function drawItems(list: HTMLElement, lines: readonly Line[], language: Language, handlers: Handlers): void {
  list.replaceChildren(...lines.map((line) => toItem(line, language, handlers)));
}

function toItem(
  { id, note, chosen, isLost = false }: Line,
  language: Language,
  { gone, lost, onMove, onRemove, onNote }: Handlers,
): HTMLElement {
  const item = cloneTemplate('basket-item');
  const name = chosen?.record.title[language] ?? id;
  const page = chosen?.record.page[language] ?? '';
  item.dataset['id'] = id;
  fillSlots(item, {
    heading: name,
    text: textOf(chosen, language) ?? (isLost ? lost : gone),
  });
  if (chosen) item.querySelector('a')?.setAttribute('href', chosen.statement ? `${page}#${chosen.statement.id}` : page);
  for (const button of item.querySelectorAll('button')) {
    button.ariaLabel = `${button.textContent.trim()}: ${name}`;
    const by = Number(button.dataset['by']);
    button.addEventListener('click', () => (Number.isNaN(by) ? onRemove(id, name) : onMove(id, by)));
  }
  const field = item.querySelector('textarea');
  if (field) {
    field.value = note;
    field.ariaLabel = `${field.parentElement?.textContent.trim() ?? ''}: ${name}`;
    field.addEventListener('input', () => onNote(id, field.value));
  }
  return item;
}

function textOf(chosen: Chosen | undefined, language: Language): string | undefined {
  return chosen && (chosen.statement?.text[language] ?? chosen.record.summary[language]);
}
