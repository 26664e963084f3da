import type { AnswerFacts } from '#outputs/contracts.ts';
import { make } from './dom.ts';
import type { Place } from './library.ts';

/** Puts into a result what its entry is and its key facts, for whoever searched for exactly that. */
export async function addAnswer(item: HTMLElement, folder: string, { kind, slug }: Place): Promise<void> {
  const response = await fetch(`${folder}answers/${kind}-${slug}.json`).catch(() => undefined);
  if (!response?.ok) return;
  const { summary, facts } = (await response.json()) as AnswerFacts;
  const lines = facts.map(([label, text]) => make('div', {}, make('dt', {}, label), make('dd', {}, text)));
  item.classList.add('best');
  item.dataset['kind'] = kind;
  // The beginning of the text says what the answer says.
  for (const excerpt of item.querySelectorAll('.excerpt:not(:has(mark))')) excerpt.remove();
  item.querySelector('h2')?.after(make('p', {}, summary), make('dl', {}, ...lines));
}
