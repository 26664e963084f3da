import type { Brief, BriefItem, BriefSource, BriefWords, Language } from '#desk/brief.ts';
import { addressOf, viaSite, writeSource } from '#desk/citation-texts.ts';
import { cloneTemplate, fillSlots } from '#client/template.ts';

interface Setting {
  readonly title: string;
  readonly today: string;
  readonly words: BriefWords;
  readonly language: Language;
}

/** Draws the brief as it is printed: title, date, items with the numbers of their sources, then the sources. */
export function drawBrief(root: HTMLElement, brief: Brief, { title, today, words, language }: Setting): void {
  root.lang = language;
  fillSlots(root, { title, date: today, sources: words.sources });
  root.querySelector('ol[data-list="items"]')?.replaceChildren(...brief.items.map(toItem));
  root.querySelector('ol[data-list="sources"]')?.replaceChildren(...brief.sources.map((source) => toSource(source, words, today)));
}

function toItem({ heading, text, standing, note, href, sources }: BriefItem): HTMLElement {
  const item = cloneTemplate('brief-item');
  fillSlots(item, {
    heading,
    text: sources.length === 0 ? text : `${text} [${sources.join(', ')}]`,
    standing: standing.join(' · '),
    note,
  });
  item.querySelector('a')?.setAttribute('href', href);
  return item;
}

function toSource(source: BriefSource, words: BriefWords, today: string): HTMLElement {
  const item = document.createElement('li');
  const address = addressOf(source);
  const original = address === undefined ? '' : `. ${words.original}: ${address}`;
  item.textContent = `${writeSource(source).replace(/\.$/, '')}${original}. ${viaSite(source.page, words, today)}`;
  return item;
}
